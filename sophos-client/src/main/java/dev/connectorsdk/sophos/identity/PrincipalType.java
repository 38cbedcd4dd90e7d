package dev.connectorsdk.sophos.identity;

/**
 * What kind of caller somebody is: a person, an API credential, or Sophos Central itself.
 *
 * @param value the text that the service uses; one that this version does not know is kept
 */
public record PrincipalType(String value) {
  public static final PrincipalType USER = new PrincipalType("user");
  public static final PrincipalType SERVICE = new PrincipalType("service");
  public static final PrincipalType SYSTEM = new PrincipalType("system");
}
