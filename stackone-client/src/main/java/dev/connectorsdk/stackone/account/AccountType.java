package dev.connectorsdk.stackone.account;

/**
 * What a linked account is for. StackOne may add values: one that this class does not know is kept
 * as it came.
 *
 * @param value the value as StackOne writes it
 */
public record AccountType(String value) {
  /** Real work. */
  public static final AccountType PRODUCTION = new AccountType("production");

  /** Trying things out. */
  public static final AccountType TEST = new AccountType("test");

  @Override
  public String toString() {
    return value;
  }
}
