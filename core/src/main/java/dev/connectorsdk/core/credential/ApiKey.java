package dev.connectorsdk.core.credential;

import java.util.Objects;

/**
 * An API key, sent as the user name of HTTP Basic with an empty password.
 *
 * @param secret the key itself
 */
public record ApiKey(Secret secret) {

  /** Refuses null members. */
  public ApiKey {
    Objects.requireNonNull(secret, "secret");
  }

  /**
   * Reads a key, kept as given.
   *
   * @throws IllegalArgumentException if it is blank or holds white space or a control character
   */
  public static ApiKey of(String key) {
    Secret secret = Secret.of(key);
    if (key.chars().anyMatch(c -> Character.isWhitespace(c) || Character.isISOControl(c))) {
      throw new IllegalArgumentException(
          "The API key holds white space: copy it again, without blanks or line ends.");
    }
    return new ApiKey(secret);
  }
}
