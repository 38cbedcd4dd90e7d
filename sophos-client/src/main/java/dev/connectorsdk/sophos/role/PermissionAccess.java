package dev.connectorsdk.sophos.role;

/**
 * How much a permission set allows.
 *
 * @param value the text that the service uses; one that this version does not know is kept
 */
public record PermissionAccess(String value) {
  public static final PermissionAccess ADMIN = new PermissionAccess("admin");
  public static final PermissionAccess READ_ONLY = new PermissionAccess("readOnly");
  public static final PermissionAccess HELPDESK = new PermissionAccess("helpdesk");
}
