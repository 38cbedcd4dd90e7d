package dev.connectorsdk.core.credential;

import java.util.Objects;

/**
 * A client id with its secret, for the OAuth 2.0 client credentials grant.
 *
 * @param id the public half
 * @param secret the private half; shown once by the console that made it
 */
public record ClientCredentials(ClientId id, Secret secret) {

  /** Refuses null members. */
  public ClientCredentials {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(secret, "secret");
  }

  /**
   * Reads both halves.
   *
   * @throws IllegalArgumentException if the id is no UUID or the secret is blank
   */
  public static ClientCredentials of(String clientId, String clientSecret) {
    return new ClientCredentials(ClientId.of(clientId), Secret.of(clientSecret));
  }
}
