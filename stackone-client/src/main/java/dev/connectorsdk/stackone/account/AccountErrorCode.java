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

  /** Returns the code of an error response, or empty if it is not about a linked account. */
  public static Optional<AccountErrorCode> of(StatusException exception) {
    return exception.code().filter(AccountErrorCodes::contains).map(AccountErrorCode::new);
  }

  @Override
  public String toString() {
    return value;
  }
}
