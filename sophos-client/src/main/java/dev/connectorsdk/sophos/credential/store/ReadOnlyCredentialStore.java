package dev.connectorsdk.sophos.credential.store;

import dev.connectorsdk.sophos.credential.ApiCredential;

import dev.connectorsdk.core.credential.Secret;

/** A read-only store. */
interface ReadOnlyCredentialStore extends CredentialStore {

  @Override
  default void save(ApiCredential credential, Secret secret) {
    throw readOnly();
  }

  @Override
  default void replace(ApiCredential credential, Secret secret) {
    throw readOnly();
  }

  @Override
  default boolean delete(String name) {
    throw readOnly();
  }

  private static UnsupportedOperationException readOnly() {
    return new UnsupportedOperationException(
        "This store is read-only: change the credential at its source.");
  }
}
