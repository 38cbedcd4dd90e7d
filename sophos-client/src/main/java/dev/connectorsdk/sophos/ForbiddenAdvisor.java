package dev.connectorsdk.sophos;

import dev.connectorsdk.core.error.CallReport;
import dev.connectorsdk.core.error.ForbiddenException;
import dev.connectorsdk.sophos.access.ForbiddenExplanation;
import dev.connectorsdk.sophos.access.RoleAccessTable;
import dev.connectorsdk.sophos.identity.AccountLevel;
import dev.connectorsdk.sophos.identity.Identity;
import dev.connectorsdk.sophos.internal.MemoizedSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Explains refusals with what a client knows by then: the role table, read at the first refusal,
 * and the credential's level, once the service has told it.
 */
final class ForbiddenAdvisor {
  private final Supplier<RoleAccessTable> knowledge;
  private volatile @Nullable AccountLevel level;

  ForbiddenAdvisor(Supplier<RoleAccessTable> knowledge) {
    this.knowledge = new MemoizedSupplier<>(knowledge);
  }

  RoleAccessTable knowledge() {
    return knowledge.get();
  }

  /** Remembers whose credential it is, and hands that on. */
  Identity noted(Identity identity) {
    level = identity.level();
    return identity;
  }

  ForbiddenExplanation explain(ForbiddenException refusal) {
    return withLevel(ForbiddenExplanation.of(knowledge(), refusal));
  }

  String brief(CallReport refused) {
    return withLevel(ForbiddenExplanation.ofRequest(knowledge(), refused.request())).brief();
  }

  private ForbiddenExplanation withLevel(ForbiddenExplanation explanation) {
    AccountLevel known = level;
    return known == null ? explanation : explanation.withLevel(known);
  }
}
