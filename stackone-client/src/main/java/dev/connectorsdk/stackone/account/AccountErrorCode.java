package dev.connectorsdk.stackone.account;

import dev.connectorsdk.core.error.StatusException;
import dev.connectorsdk.stackone.internal.AccountCodes;
import java.util.Optional;

/**
 * What StackOne says is wrong with a linked account, as the code of a refusal.
 *
 * <p>It tells a 401 of the account from a 401 of the API key. StackOne may add codes: one that this
 * class does not know is kept as it came.
 *
 * @param value the code as StackOne writes it
 */
public record AccountErrorCode(String value) {
  /** The provider refuses the account's credentials. */
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
      new AccountErrorCode(AccountCodes.PROFILE_INACTIVE);

  /** The code of a refusal; absent if it does not speak of a linked account. */
  public static Optional<AccountErrorCode> of(StatusException refusal) {
    return refusal.code().filter(AccountCodes::contain).map(AccountErrorCode::new);
  }

  @Override
  public String toString() {
    return value;
  }
}
