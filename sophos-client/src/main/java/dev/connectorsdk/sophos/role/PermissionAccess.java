package dev.connectorsdk.sophos.role;

/**
 * The access that a permission set grants.
 *
 * @param value the text in the API; values unknown to this version are kept
 */
public record PermissionAccess(String value) {
  public static final PermissionAccess ADMIN = new PermissionAccess("admin");
  public static final PermissionAccess READ_ONLY = new PermissionAccess("readOnly");
  public static final PermissionAccess HELPDESK = new PermissionAccess("helpdesk");
}
