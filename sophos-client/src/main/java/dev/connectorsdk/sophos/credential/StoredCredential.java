package dev.connectorsdk.sophos.credential;

import dev.connectorsdk.core.credential.ClientCredentials;
import dev.connectorsdk.core.credential.Secret;
import java.util.Objects;

/**
 * A credential with its secret, as in a store.
 *
 * @param credential the credential
 * @param secret the secret; masked wherever it is printed
 */
public record StoredCredential(ApiCredential credential, Secret secret) {

  /** Rejects null. */
  public StoredCredential {
    Objects.requireNonNull(credential, "credential");
    Objects.requireNonNull(secret, "secret");
  }

  /** The client id and secret, as a client needs them for token requests. */
  public ClientCredentials clientCredentials() {
    return new ClientCredentials(credential.clientId(), secret);
  }
}
