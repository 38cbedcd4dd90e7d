package dev.connectorsdk.sophos.role;

/**
 * Whether a role comes with Sophos Central or was made by a customer.
 *
 * @param value the text that the service uses; one that this version does not know is kept
 */
public record RoleType(String value) {
  public static final RoleType PREDEFINED = new RoleType("predefined");
  public static final RoleType CUSTOM = new RoleType("custom");
}
