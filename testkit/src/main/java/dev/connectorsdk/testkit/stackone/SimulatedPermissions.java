package dev.connectorsdk.testkit.stackone;

/** The permissions of users of connected products; none by default. */
public interface SimulatedPermissions {
  /**
   * Grants permissions on a resource.
   *
   * @param accountId the linked account
   * @param user the user's email address or id, as the check sends it
   * @param resourceId the resource
   * @param actions {@code read}, {@code write}, {@code comment}, {@code delete}, {@code export}
   */
  void grant(String accountId, String user, String resourceId, String... actions);

  /** Revokes all permissions of a user on a resource. */
  void revoke(String accountId, String user, String resourceId);
}
