package dev.connectorsdk.stackone.permission;

/**
 * An operation on a resource. Unknown values are kept.
 *
 * @param value the value in StackOne's API
 */
public record PermissionAction(String value) {
  /** Reading. */
  public static final PermissionAction READ = new PermissionAction("read");

  /** Changing. */
  public static final PermissionAction WRITE = new PermissionAction("write");

  /** Commenting. */
  public static final PermissionAction COMMENT = new PermissionAction("comment");

  /** Deleting. */
  public static final PermissionAction DELETE = new PermissionAction("delete");

  /** Exporting. */
  public static final PermissionAction EXPORT = new PermissionAction("export");

  @Override
  public String toString() {
    return value;
  }
}
