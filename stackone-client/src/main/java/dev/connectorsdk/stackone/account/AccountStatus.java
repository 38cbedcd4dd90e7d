package dev.connectorsdk.stackone.account;

import java.util.List;

/**
 * The status of a linked account. Unknown values are kept.
 *
 * @param value the value in StackOne's API
 */
public record AccountStatus(String value) {
  /** The account can be used. */
  public static final AccountStatus ACTIVE = new AccountStatus("active");

  /** The connector profile is disabled. */
  public static final AccountStatus INACTIVE = new AccountStatus("inactive");

  /** A user suspended it; its credentials are kept. */
  public static final AccountStatus SUSPENDED = new AccountStatus("suspended");

  /** The account is archived. */
  public static final AccountStatus ARCHIVED = new AccountStatus("archived");

  /** The credentials have expired: link the account again. */
  public static final AccountStatus EXPIRED = new AccountStatus("expired");

  /** The account fails: replace its credentials. */
  public static final AccountStatus ERROR = new AccountStatus("error");

  private static final List<AccountStatus> UNUSABLE = List.of(INACTIVE, SUSPENDED, EXPIRED, ERROR);

  /** Whether an account with this status cannot be used until a user repairs it. */
  public boolean isUnusable() {
    return UNUSABLE.contains(this);
  }

  @Override
  public String toString() {
    return value;
  }
}
