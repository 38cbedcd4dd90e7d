package dev.connectorsdk.core.credential;

import java.util.Objects;

/**
 * An API key, sent as the user name of HTTP Basic authentication with an empty password.
 *
 * @param secret the key
 */
public record ApiKey(Secret secret) {

  /** Rejects null. */
  public ApiKey {
    Objects.requireNonNull(secret, "secret");
  }

  /**
   * Returns a key, unchanged.
   *
   * @throws IllegalArgumentException if it is blank or contains white space or a control character
   */
  public static ApiKey of(String key) {
    Secret secret = Secret.of(key);
    if (key.chars().anyMatch(c -> Character.isWhitespace(c) || Character.isISOControl(c))) {
      throw new IllegalArgumentException(
          "The API key contains white space: copy it again, without blanks or line breaks.");
    }
    return new ApiKey(secret);
  }
}
