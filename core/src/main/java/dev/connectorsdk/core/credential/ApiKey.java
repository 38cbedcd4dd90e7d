package dev.connectorsdk.core.credential;

import dev.connectorsdk.core.internal.config.Arguments;
import dev.connectorsdk.core.internal.config.ConfiguredText;

/**
 * An API key, sent as the user name of HTTP Basic authentication with an empty password.
 *
 * @param secret the key
 */
public record ApiKey(Secret secret) {
  private static final String NAME = "The API key";

  /**
   * Leaves out line ends after the key.
   *
   * @throws IllegalArgumentException if it is null, or has a blank or a character that is not
   *     printable ASCII; the message has its position and kind
   */
  public ApiKey {
    String given = Arguments.require(NAME, secret).reveal();
    String text = ConfiguredText.visible(NAME, given);
    secret = text.equals(given) ? secret : Secret.of(text);
  }

  /**
   * Returns a key. Line ends after it are left out.
   *
   * @throws IllegalArgumentException if it is null or blank, or has a blank or a character that is
   *     not printable ASCII; the message has its position and kind
   */
  public static ApiKey of(String key) {
    return new ApiKey(Secret.of(ConfiguredText.visible(NAME, key)));
  }
}
