package dev.connectorsdk.testkit.stackone;

/**
 * Why the provider rejected an account's credentials.
 *
 * <p>Source: StackOne documentation, "http-errors".
 */
public enum AccountFailure {
  /** The credentials are wrong. */
  INVALID_CREDENTIALS("AccountInvalidCredentialsError"),
  /** The credentials have expired. */
  EXPIRED_CREDENTIALS("AccountExpiredCredentialsError"),
  /** The provider rejects the account for another reason. */
  AUTHENTICATION_FAILED("AccountAuthenticationFailedError");

  private final String code;

  AccountFailure(String code) {
    this.code = code;
  }

  /**
   * Returns the {@code errorCode} of the error response and the code of the account's status
   * reason.
   */
  public String code() {
    return code;
  }
}
