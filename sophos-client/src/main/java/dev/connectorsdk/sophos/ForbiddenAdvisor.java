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
 * Explains calls that failed with 403, by the role table, which is loaded at the first failure, and
 * by the level of the credential, if it is known.
 */
final class ForbiddenAdvisor {
  private final Supplier<RoleAccessTable> table;
  private volatile @Nullable AccountLevel level;

  ForbiddenAdvisor(Supplier<RoleAccessTable> table) {
    this.table = new MemoizedSupplier<>(table);
  }

  RoleAccessTable table() {
    return table.get();
  }

  /** Records the level of the credential. */
  Identity recordLevel(Identity identity) {
    level = identity.level();
    return identity;
  }

  ForbiddenExplanation explain(ForbiddenException failure) {
    return withLevel(ForbiddenExplanation.of(table(), failure));
  }

  String summary(CallReport forbidden) {
    return withLevel(ForbiddenExplanation.ofRequest(table(), forbidden.request())).summary();
  }

  private ForbiddenExplanation withLevel(ForbiddenExplanation explanation) {
    AccountLevel known = level;
    return known == null ? explanation : explanation.withLevel(known);
  }
}
