package dev.connectorsdk.stackone.account;

/**
 * The purpose of a linked account. Unknown values are kept.
 *
 * @param value the value in StackOne's API
 */
public record AccountType(String value) {
  /** Production. */
  public static final AccountType PRODUCTION = new AccountType("production");

  /** Testing. */
  public static final AccountType TEST = new AccountType("test");

  @Override
  public String toString() {
    return value;
  }
}
