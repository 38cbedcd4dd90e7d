package dev.connectorsdk.stackone.internal;

import java.util.Map;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/**
 * The linked account that a call is made for.
 *
 * @param accountId the linked account's id
 * @param profileId the connector profile to use in place of the account's own, or null
 */
public record AccountAddress(String accountId, @Nullable String profileId) {
  /** The header that names the linked account. */
  public static final String ACCOUNT_HEADER = "x-account-id";

  private static final String PROFILE_HEADER = "x-connector-profile-id";

  /** Refuses ids that cannot stand in a header. */
  public AccountAddress {
    accountId = Required.id("account id", accountId);
    profileId = profileId == null ? null : Required.id("connector profile id", profileId);
  }

  /** The account that a call with these headers was made for; null if for none. */
  static @Nullable AccountAddress sentIn(Headers headers) {
    String account = headers.get(ACCOUNT_HEADER);
    return account == null ? null : new AccountAddress(account, headers.get(PROFILE_HEADER));
  }

  /** The headers that say so. */
  public Map<String, String> headers() {
    return profileId == null
        ? Map.of(ACCOUNT_HEADER, accountId)
        : Map.of(ACCOUNT_HEADER, accountId, PROFILE_HEADER, profileId);
  }
}
