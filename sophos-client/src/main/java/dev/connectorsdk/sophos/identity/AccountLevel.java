package dev.connectorsdk.sophos.identity;

/**
 * The level of an account: what a credential belongs to. Sophos Central calls an organization
 * "Enterprise" on its pages.
 *
 * @param value the text that the service uses; one that this version does not know is kept
 */
public record AccountLevel(String value) {
  public static final AccountLevel TENANT = new AccountLevel("tenant");
  public static final AccountLevel PARTNER = new AccountLevel("partner");
  public static final AccountLevel ORGANIZATION = new AccountLevel("organization");
}
