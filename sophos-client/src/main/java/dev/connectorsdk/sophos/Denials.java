package dev.connectorsdk.sophos;

import dev.connectorsdk.core.error.CallReport;
import dev.connectorsdk.core.error.ForbiddenException;
import dev.connectorsdk.sophos.access.DenialExplanation;
import dev.connectorsdk.sophos.access.RoleKnowledge;
import dev.connectorsdk.sophos.identity.AccountLevel;
import dev.connectorsdk.sophos.identity.Identity;
import dev.connectorsdk.sophos.internal.Lazily;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Explains refusals with what a client knows by then: the role table, read at the first refusal,
 * and the credential's level, once the service has told it.
 */
final class Denials {
  private final Supplier<RoleKnowledge> knowledge;
  private volatile @Nullable AccountLevel level;

  Denials(Supplier<RoleKnowledge> knowledge) {
    this.knowledge = new Lazily<>(knowledge);
  }

  RoleKnowledge knowledge() {
    return knowledge.get();
  }

  /** Remembers whose credential it is, and hands that on. */
  Identity noted(Identity identity) {
    level = identity.level();
    return identity;
  }

  DenialExplanation explain(ForbiddenException refusal) {
    return withLevel(DenialExplanation.of(knowledge(), refusal));
  }

  String brief(CallReport refused) {
    return withLevel(DenialExplanation.ofRequest(knowledge(), refused.request())).brief();
  }

  private DenialExplanation withLevel(DenialExplanation explanation) {
    AccountLevel known = level;
    return known == null ? explanation : explanation.withLevel(known);
  }
}
