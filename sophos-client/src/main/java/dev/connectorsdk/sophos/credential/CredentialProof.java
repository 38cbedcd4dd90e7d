package dev.connectorsdk.sophos.credential;

import dev.connectorsdk.core.credential.ClientCredentials;

/** Finds out whether a credential works, by using it: a token, and who it belongs to. */
@FunctionalInterface
public interface CredentialProof {

  /**
   * Uses the credential.
   *
   * @return the account that it belongs to
   * @throws dev.connectorsdk.core.error.AuthenticationException if it is refused
   * @throws dev.connectorsdk.core.error.ApiException if it could not be found out
   */
  ProvenAccount prove(ClientCredentials credentials);
}
