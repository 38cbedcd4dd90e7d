package dev.connectorsdk.sophos.identity;

/**
 * The level of an account. The Sophos Central console calls an organization "Enterprise".
 *
 * @param value the text in the API; values unknown to this version are kept
 */
public record AccountLevel(String value) {
  public static final AccountLevel TENANT = new AccountLevel("tenant");
  public static final AccountLevel PARTNER = new AccountLevel("partner");
  public static final AccountLevel ORGANIZATION = new AccountLevel("organization");
}
