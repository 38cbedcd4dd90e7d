package dev.connectorsdk.sophos.role;

/**
 * The type of a role: predefined by Sophos Central, or custom.
 *
 * @param value the text in the API; values unknown to this version are kept
 */
public record RoleType(String value) {
  public static final RoleType PREDEFINED = new RoleType("predefined");
  public static final RoleType CUSTOM = new RoleType("custom");
}
