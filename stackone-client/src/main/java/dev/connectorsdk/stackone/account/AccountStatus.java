package dev.connectorsdk.stackone.account;

import java.util.List;

/**
 * How a linked account is doing. StackOne may add values: one that this class does not know is kept
 * as it came.
 *
 * @param value the value as StackOne writes it
 */
public record AccountStatus(String value) {
  /** It can be used. */
  public static final AccountStatus ACTIVE = new AccountStatus("active");

  /** Its connector profile is disabled. */
  public static final AccountStatus INACTIVE = new AccountStatus("inactive");

  /** A person paused it; its credentials are kept. */
  public static final AccountStatus SUSPENDED = new AccountStatus("suspended");

  /** It is put away. */
  public static final AccountStatus ARCHIVED = new AccountStatus("archived");

  /** Its credentials are over: it has to be linked again. */
  public static final AccountStatus EXPIRED = new AccountStatus("expired");

  /** It fails: its credentials have to be renewed. */
  public static final AccountStatus ERROR = new AccountStatus("error");

  private static final List<AccountStatus> UNUSABLE = List.of(INACTIVE, SUSPENDED, EXPIRED, ERROR);

  /** Whether an account in this state stays unusable until somebody does something about it. */
  public boolean isUnusable() {
    return UNUSABLE.contains(this);
  }

  @Override
  public String toString() {
    return value;
  }
}
