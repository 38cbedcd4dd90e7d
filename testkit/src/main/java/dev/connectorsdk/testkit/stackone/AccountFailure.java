package dev.connectorsdk.testkit.stackone;

/**
 * Why the provider turned an account's credentials down.
 *
 * <p>Source: StackOne documentation, "http-errors".
 */
public enum AccountFailure {
  /** The credentials are wrong. */
  INVALID_CREDENTIALS("AccountInvalidCredentialsError"),
  /** The credentials were right once. */
  EXPIRED_CREDENTIALS("AccountExpiredCredentialsError"),
  /** The provider refuses the account for another reason. */
  AUTHENTICATION_FAILED("AccountAuthenticationFailedError");

  private final String code;

  AccountFailure(String code) {
    this.code = code;
  }

  /** Returns the {@code errorCode} of the answer and the code of the account's status reason. */
  public String code() {
    return code;
  }
}
