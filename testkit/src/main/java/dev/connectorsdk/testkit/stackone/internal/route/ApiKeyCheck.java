package dev.connectorsdk.testkit.stackone.internal.route;

import dev.connectorsdk.testkit.stackone.ApiKeyScope;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Checks the API key: HTTP Basic with the key as user name and an empty password. */
public final class ApiKeyCheck {
  private static final String SCHEME = "Basic ";

  private final ApiKeyStore keys;
  private final RateWindow rate;

  public ApiKeyCheck(ApiKeyStore keys, RateWindow rate) {
    this.keys = keys;
    this.rate = rate;
  }

  /** Rejects with 401 without a valid key, 429 above the limit, 403 without the scope. */
  public void check(@Nullable String authorization, ApiKeyScope scope) {
    ApiKey key =
        presented(authorization)
            .flatMap(keys::find)
            .orElseThrow(() -> ApiErrorException.of(401, "Unauthorized"));
    rate.count(key);
    if (!key.scopes().contains(scope)) {
      throw ApiErrorException.of(403, "Forbidden resource");
    }
  }

  private static Optional<String> presented(@Nullable String authorization) {
    if (authorization == null
        || !authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
      return Optional.empty();
    }
    return decode(authorization.substring(SCHEME.length()))
        .filter(pair -> pair.endsWith(":") && pair.indexOf(':') == pair.length() - 1)
        .map(pair -> pair.substring(0, pair.length() - 1));
  }

  private static Optional<String> decode(String base64) {
    try {
      return Optional.of(
          new String(Base64.getDecoder().decode(base64.trim()), StandardCharsets.UTF_8));
    } catch (IllegalArgumentException malformed) {
      return Optional.empty();
    }
  }
}
