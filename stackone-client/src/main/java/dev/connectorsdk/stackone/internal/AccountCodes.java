package dev.connectorsdk.stackone.internal;

import org.jspecify.annotations.Nullable;

/** Error codes that speak of the linked account and not of the API key. */
public final class AccountCodes {
  /** The account's connector profile is disabled. */
  public static final String PROFILE_INACTIVE = "AccountIntegrationInactiveError";

  private AccountCodes() {}

  /** Whether a refusal's {@code errorCode} is such a code; new ones are known by their form. */
  public static boolean contain(@Nullable String code) {
    return code != null && code.startsWith("Account") && code.endsWith("Error");
  }
}
