package dev.connectorsdk.sophos.credential.store;

import dev.connectorsdk.sophos.credential.StoredCredential;

import dev.connectorsdk.sophos.credential.ApiCredential;

import dev.connectorsdk.core.credential.Secret;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** A store in memory. */
final class InMemoryCredentialStore implements CredentialStore {
  private final ConcurrentHashMap<String, StoredCredential> credentials = new ConcurrentHashMap<>();

  @Override
  public void save(ApiCredential credential, Secret secret) {
    String name = credential.name();
    if (credentials.putIfAbsent(name, new StoredCredential(credential, secret)) != null) {
      throw CredentialNames.alreadyExists(name, "this store");
    }
  }

  @Override
  public void replace(ApiCredential credential, Secret secret) {
    credentials.put(credential.name(), new StoredCredential(credential, secret));
  }

  @Override
  public Optional<StoredCredential> find(String name) {
    return Optional.ofNullable(credentials.get(CredentialNames.require(name)));
  }

  @Override
  public SortedSet<String> names() {
    return new TreeSet<>(credentials.keySet());
  }

  @Override
  public boolean delete(String name) {
    return credentials.remove(CredentialNames.require(name)) != null;
  }
}
