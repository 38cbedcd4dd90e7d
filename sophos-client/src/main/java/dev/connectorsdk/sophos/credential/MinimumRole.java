package dev.connectorsdk.sophos.credential;

import dev.connectorsdk.sophos.access.RoleAccessTable;
import dev.connectorsdk.sophos.access.ServicePrincipalRole;
import org.jspecify.annotations.Nullable;

/** Prevents the change to a credential whose role is known to allow less. */
final class MinimumRole {
  private MinimumRole() {}

  /**
   * Checks the next role, unless either is not known: no API returns the role of a credential.
   *
   * @throws IllegalArgumentException if both are known and the next one allows less
   */
  static void check(@Nullable ServicePrincipalRole now, @Nullable ServicePrincipalRole next) {
    if (now == null || next == null || !now.isKnown() || !next.isKnown() || now.equals(next)) {
      return;
    }
    if (!RoleAccessTable.load().isAtLeast(next, now)) {
      throw new IllegalArgumentException(
          "The next credential has the role "
              + next
              + ", and the one in use the role "
              + now
              + ", which allows more: use a credential with that role, or a more privileged one.");
    }
  }
}
