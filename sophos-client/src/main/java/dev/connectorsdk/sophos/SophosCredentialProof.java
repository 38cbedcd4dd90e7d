package dev.connectorsdk.sophos;

import dev.connectorsdk.core.credential.ClientCredentials;
import dev.connectorsdk.sophos.credential.CredentialProof;
import dev.connectorsdk.sophos.credential.ProvenAccount;
import dev.connectorsdk.sophos.identity.Identity;
import java.util.function.UnaryOperator;

/**
 * Proves a credential with two calls of a client of its own, which is closed afterwards: a token,
 * and who it belongs to (Who am I API, GET /whoami/v1). Nobody can be asked for its role.
 */
public final class SophosCredentialProof implements CredentialProof {
  private final UnaryOperator<SophosClientBuilder> settings;

  private SophosCredentialProof(UnaryOperator<SophosClientBuilder> settings) {
    this.settings = settings;
  }

  /**
   * A proof with these settings, which should be those of the client whose credential is to change;
   * {@code b -> b} for the defaults. Whatever credential they set is not used.
   */
  public static SophosCredentialProof of(UnaryOperator<SophosClientBuilder> settings) {
    return new SophosCredentialProof(settings);
  }

  @Override
  public ProvenAccount prove(ClientCredentials credentials) {
    SophosClientBuilder builder = settings.apply(SophosClient.builder());
    try (SophosClient client = builder.credentials(credentials).build()) {
      Identity identity = client.identity();
      return new ProvenAccount(identity.id(), identity.level());
    }
  }
}
