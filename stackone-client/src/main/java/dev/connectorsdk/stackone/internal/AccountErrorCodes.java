package dev.connectorsdk.stackone.internal;

import org.jspecify.annotations.Nullable;

/** Error codes about a linked account, not about the API key. */
public final class AccountErrorCodes {
  /** The account's connector profile is disabled. */
  public static final String PROFILE_INACTIVE = "AccountIntegrationInactiveError";

  /** The account is suspended. */
  public static final String SUSPENDED = "AccountSuspendedError";

  /** The account, a test account, has expired. */
  public static final String EXPIRED = "AccountExpiredError";

  /** The account is archived. */
  public static final String ARCHIVED = "AccountArchivedError";

  /** The account has the status error. */
  public static final String ERROR_STATUS = "AccountErrorStatus";

  private AccountErrorCodes() {}

  /** Returns whether an {@code errorCode} is about an account; unknown codes by their format. */
  public static boolean contains(@Nullable String code) {
    return code != null
        && code.startsWith("Account")
        && (code.endsWith("Error") || code.equals(ERROR_STATUS));
  }
}
