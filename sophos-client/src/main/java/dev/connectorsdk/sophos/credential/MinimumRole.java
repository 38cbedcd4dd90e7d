package dev.connectorsdk.sophos.credential;

import dev.connectorsdk.sophos.access.RoleAccessTable;
import dev.connectorsdk.sophos.access.ServicePrincipalRole;
import org.jspecify.annotations.Nullable;

/** Keeps a client from being changed to a credential that is known to do less. */
final class MinimumRole {
  private MinimumRole() {}

  /**
   * Lets the next role pass if either role is not known: no API tells the role of a credential.
   *
   * @throws IllegalArgumentException if both are known and the next one does less
   */
  static void check(@Nullable ServicePrincipalRole now, @Nullable ServicePrincipalRole next) {
    if (now == null || next == null || !now.isKnown() || !next.isKnown() || now.equals(next)) {
      return;
    }
    if (!RoleAccessTable.load().isAtLeast(next, now)) {
      throw new IllegalArgumentException(
          "The proposed credential has the role "
              + next
              + ", and the one in use the role "
              + now
              + ", which may do what the other may not: make it with that role, or a larger one.");
    }
  }
}
