package dev.connectorsdk.stackone.internal;

import dev.connectorsdk.core.credential.ApiKey;
import dev.connectorsdk.core.internal.config.ConfigurationException;
import java.util.regex.Pattern;

/** The documented format of a StackOne API key: {@code v1.{region}.{opaque}}. */
public final class ApiKeyFormat {
  private static final Pattern DOCUMENTED = Pattern.compile("v1\\.[A-Za-z0-9-]+\\.\\S+");

  private ApiKeyFormat() {}

  /** Returns the pattern of a complete key. */
  public static Pattern pattern() {
    return DOCUMENTED;
  }

  /**
   * Returns the key.
   *
   * @throws IllegalArgumentException if it does not have the documented format; the message omits
   *     the key
   */
  public static ApiKey require(ApiKey key) {
    if (!DOCUMENTED.matcher(key.secret().reveal()).matches()) {
      throw new ConfigurationException(
          "The StackOne API key does not have the format v1.{region}.{rest}",
          "copy it again from the API keys in the project's settings, complete and not encoded. If"
              + " StackOne issued a key in another format, call acceptAnyKeyFormat() on the builder");
    }
    return key;
  }
}
