package dev.connectorsdk.testkit.stackone;

/** What users of connected products may do there; nothing unless it is granted. */
public interface SimulatedPermissions {
  /**
   * Lets a user do things with a resource.
   *
   * @param accountId the linked account
   * @param user the user's e-mail address or id: whichever the check will name
   * @param resourceId the resource
   * @param actions {@code read}, {@code write}, {@code comment}, {@code delete}, {@code export}
   */
  void grant(String accountId, String user, String resourceId, String... actions);

  /** Takes everything back that a user may do with a resource. */
  void revoke(String accountId, String user, String resourceId);
}
