package dev.connectorsdk.sophos.identity;

/**
 * The type of a principal: a user, an API credential, or Sophos Central itself.
 *
 * @param value the text in the API; values unknown to this version are kept
 */
public record PrincipalType(String value) {
  public static final PrincipalType USER = new PrincipalType("user");
  public static final PrincipalType SERVICE = new PrincipalType("service");
  public static final PrincipalType SYSTEM = new PrincipalType("system");
}
