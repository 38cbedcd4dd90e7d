package dev.connectorsdk.sophos.credential.store;

import dev.connectorsdk.sophos.credential.ApiCredential;

import dev.connectorsdk.core.credential.Secret;

/** A store that others write. */
interface ReadOnlyCredentialStore extends CredentialStore {

  @Override
  default void save(ApiCredential credential, Secret secret) {
    throw refusal();
  }

  @Override
  default void replace(ApiCredential credential, Secret secret) {
    throw refusal();
  }

  @Override
  default boolean delete(String name) {
    throw refusal();
  }

  private static UnsupportedOperationException refusal() {
    return new UnsupportedOperationException(
        "This store only reads: change the credential where it is kept.");
  }
}
