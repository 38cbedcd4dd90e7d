package dev.connectorsdk.sophos.role;

/**
 * The type of a permission set.
 *
 * @param value the text in the API; values unknown to this version are kept
 */
public record PermissionSetType(String value) {
  public static final PermissionSetType BASE = new PermissionSetType("base");
  public static final PermissionSetType SETTING = new PermissionSetType("setting");
  public static final PermissionSetType PRODUCT = new PermissionSetType("product");
}
