package dev.connectorsdk.stackone.permission;

/**
 * What a user wants to do with a resource. StackOne may add values: one that this class does not
 * know is kept as it came.
 *
 * @param value the value as StackOne writes it
 */
public record PermissionAction(String value) {
  /** See it. */
  public static final PermissionAction READ = new PermissionAction("read");

  /** Change it. */
  public static final PermissionAction WRITE = new PermissionAction("write");

  /** Comment on it. */
  public static final PermissionAction COMMENT = new PermissionAction("comment");

  /** Delete it. */
  public static final PermissionAction DELETE = new PermissionAction("delete");

  /** Take it out. */
  public static final PermissionAction EXPORT = new PermissionAction("export");

  @Override
  public String toString() {
    return value;
  }
}
