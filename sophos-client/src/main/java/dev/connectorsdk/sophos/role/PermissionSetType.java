package dev.connectorsdk.sophos.role;

/**
 * What a permission set is about.
 *
 * @param value the text that the service uses; one that this version does not know is kept
 */
public record PermissionSetType(String value) {
  public static final PermissionSetType BASE = new PermissionSetType("base");
  public static final PermissionSetType SETTING = new PermissionSetType("setting");
  public static final PermissionSetType PRODUCT = new PermissionSetType("product");
}
