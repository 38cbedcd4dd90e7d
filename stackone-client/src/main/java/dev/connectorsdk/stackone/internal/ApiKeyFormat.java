package dev.connectorsdk.stackone.internal;

import dev.connectorsdk.core.credential.ApiKey;
import java.util.regex.Pattern;

/** The documented form of a StackOne API key: {@code v1.{region}.{opaque}}. */
public final class ApiKeyFormat {
  private static final Pattern DOCUMENTED = Pattern.compile("v1\\.[A-Za-z0-9-]+\\.\\S+");

  private ApiKeyFormat() {}

  /** Matches a whole key. */
  public static Pattern pattern() {
    return DOCUMENTED;
  }

  /**
   * Returns the key.
   *
   * @throws IllegalArgumentException if it does not have the documented form; the key is not
   *     repeated in the message
   */
  public static ApiKey require(ApiKey key) {
    if (!DOCUMENTED.matcher(key.secret().reveal()).matches()) {
      throw new IllegalArgumentException(
          "The StackOne API key does not have the form v1.{region}.{rest}: copy it again from the"
              + " API keys in the project's settings, whole and not encoded. If StackOne gave you a"
              + " key of another form, call acceptAnyKeyForm() on the builder.");
    }
    return key;
  }
}
