package dev.connectorsdk.core.credential;

import dev.connectorsdk.core.internal.config.Arguments;
import dev.connectorsdk.core.internal.config.ConfiguredText;

/**
 * A client id and its secret, for the OAuth 2.0 client credentials grant.
 *
 * @param id the client id
 * @param secret the client secret; the console shows it once, when it is created
 */
public record ClientCredentials(ClientId id, Secret secret) {

  private static final String SECRET = "The client secret";

  /**
   * Leaves out line ends after the secret.
   *
   * @throws IllegalArgumentException if one is null, or the secret has a character that is not
   *     printable ASCII; the message has its position and kind
   */
  public ClientCredentials {
    Arguments.require("The client id", id);
    String given = Arguments.require(SECRET, secret).reveal();
    String text = ConfiguredText.printable(SECRET, given);
    secret = text.equals(given) ? secret : Secret.of(text);
  }

  /**
   * Returns a credential. Line ends after the id and the secret are left out.
   *
   * @throws IllegalArgumentException if one is null, the id is not a UUID, the secret is blank, or
   *     one has a character that is not printable ASCII; the message says which, and never repeats
   *     the text
   */
  public static ClientCredentials of(String clientId, String clientSecret) {
    return new ClientCredentials(
        ClientId.of(clientId), Secret.of(ConfiguredText.printable(SECRET, clientSecret)));
  }
}
