package dev.connectorsdk.stackone.account;

import dev.connectorsdk.core.error.StatusException;
import dev.connectorsdk.stackone.internal.AccountErrorCodes;
import java.util.Optional;

/**
 * An error code about a linked account. It distinguishes a 401 of the account from a 401 of the API
 * key. Unknown codes are kept.
 *
 * @param value the code in StackOne's API
 */
public record AccountErrorCode(String value) {
  /** The provider rejects the account's credentials. */
  public static final AccountErrorCode INVALID_CREDENTIALS =
      new AccountErrorCode("AccountInvalidCredentialsError");

  /** The account's credentials have expired. */
  public static final AccountErrorCode EXPIRED_CREDENTIALS =
      new AccountErrorCode("AccountExpiredCredentialsError");

  /** StackOne could not log in at the provider. */
  public static final AccountErrorCode AUTHENTICATION_FAILED =
      new AccountErrorCode("AccountAuthenticationFailedError");

  /** The account's connector profile is disabled. */
  public static final AccountErrorCode PROFILE_INACTIVE =
      new AccountErrorCode(AccountErrorCodes.PROFILE_INACTIVE);

  /** The account is suspended (412; on servers since October 2026, as the following). */
  public static final AccountErrorCode SUSPENDED =
      new AccountErrorCode(AccountErrorCodes.SUSPENDED);

  /** The account has expired: a test account lives for a limited time. */
  public static final AccountErrorCode EXPIRED = new AccountErrorCode(AccountErrorCodes.EXPIRED);

  /** The account is archived. */
  public static final AccountErrorCode ARCHIVED = new AccountErrorCode(AccountErrorCodes.ARCHIVED);

  /** The account has the status {@code error}. */
  public static final AccountErrorCode ERROR_STATUS =
      new AccountErrorCode(AccountErrorCodes.ERROR_STATUS);

  /** Returns the code of an error response, or empty if it is not about a linked account. */
  public static Optional<AccountErrorCode> of(StatusException exception) {
    return exception.code().filter(AccountErrorCodes::contains).map(AccountErrorCode::new);
  }

  @Override
  public String toString() {
    return value;
  }
}
