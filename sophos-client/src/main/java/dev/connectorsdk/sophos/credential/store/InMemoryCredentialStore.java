package dev.connectorsdk.sophos.credential.store;

import dev.connectorsdk.sophos.credential.StoredCredential;

import dev.connectorsdk.sophos.credential.ApiCredential;

import dev.connectorsdk.core.credential.Secret;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** A store that ends with the process. */
final class InMemoryCredentialStore implements CredentialStore {
  private final ConcurrentHashMap<String, StoredCredential> kept = new ConcurrentHashMap<>();

  @Override
  public void save(ApiCredential credential, Secret secret) {
    String name = credential.name();
    if (kept.putIfAbsent(name, new StoredCredential(credential, secret)) != null) {
      throw StoreNames.taken(name, "this store");
    }
  }

  @Override
  public void replace(ApiCredential credential, Secret secret) {
    kept.put(credential.name(), new StoredCredential(credential, secret));
  }

  @Override
  public Optional<StoredCredential> find(String name) {
    return Optional.ofNullable(kept.get(StoreNames.required(name)));
  }

  @Override
  public SortedSet<String> names() {
    return new TreeSet<>(kept.keySet());
  }

  @Override
  public boolean delete(String name) {
    return kept.remove(StoreNames.required(name)) != null;
  }
}
