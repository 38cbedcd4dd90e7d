package dev.connectorsdk.sophos.credential;

import dev.connectorsdk.core.credential.ClientCredentials;
import dev.connectorsdk.core.credential.Secret;
import java.util.Objects;

/**
 * A credential and its secret, as a store hands them out.
 *
 * @param credential everything but the secret
 * @param secret the private half; masked wherever it is printed
 */
public record StoredCredential(ApiCredential credential, Secret secret) {

  /** Refuses null members. */
  public StoredCredential {
    Objects.requireNonNull(credential, "credential");
    Objects.requireNonNull(secret, "secret");
  }

  /** What a client needs to ask for tokens. */
  public ClientCredentials clientCredentials() {
    return new ClientCredentials(credential.clientId(), secret);
  }
}
