package dev.connectorsdk.stackone.internal;

import java.util.Map;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/**
 * The linked account of a call.
 *
 * @param accountId the linked account's id
 * @param profileId the connector profile that replaces the account's own, or null
 */
public record AccountContext(String accountId, @Nullable String profileId) {
  /** The header with the id of the linked account. */
  public static final String ACCOUNT_HEADER = "x-account-id";

  private static final String PROFILE_HEADER = "x-connector-profile-id";

  /** Rejects ids that cannot be sent in a header. */
  public AccountContext {
    accountId = IdCheck.require("account id", accountId);
    profileId = profileId == null ? null : IdCheck.require("connector profile id", profileId);
  }

  /** Returns the account in the headers of a request, or null if there is none. */
  static @Nullable AccountContext of(Headers headers) {
    String account = headers.get(ACCOUNT_HEADER);
    return account == null ? null : new AccountContext(account, headers.get(PROFILE_HEADER));
  }

  /** Returns the headers to send. */
  public Map<String, String> headers() {
    return profileId == null
        ? Map.of(ACCOUNT_HEADER, accountId)
        : Map.of(ACCOUNT_HEADER, accountId, PROFILE_HEADER, profileId);
  }
}
