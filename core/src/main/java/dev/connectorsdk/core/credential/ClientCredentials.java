package dev.connectorsdk.core.credential;

import java.util.Objects;

/**
 * A client id and its secret, for the OAuth 2.0 client credentials grant.
 *
 * @param id the client id
 * @param secret the client secret; the console shows it once, when it is created
 */
public record ClientCredentials(ClientId id, Secret secret) {

  /** Rejects null. */
  public ClientCredentials {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(secret, "secret");
  }

  /**
   * Returns a credential.
   *
   * @throws IllegalArgumentException if the id is not a UUID or the secret is blank
   */
  public static ClientCredentials of(String clientId, String clientSecret) {
    return new ClientCredentials(ClientId.of(clientId), Secret.of(clientSecret));
  }
}
