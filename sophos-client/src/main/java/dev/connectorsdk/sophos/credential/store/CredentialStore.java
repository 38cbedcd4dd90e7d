package dev.connectorsdk.sophos.credential.store;

import dev.connectorsdk.sophos.credential.StoredCredential;

import dev.connectorsdk.sophos.credential.RotatingCredentials;

import dev.connectorsdk.sophos.credential.ApiCredential;

import dev.connectorsdk.core.credential.ClientCredentials;
import dev.connectorsdk.core.credential.Secret;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Supplier;

/**
 * Stores credentials with their secrets, by name. The console shows a secret only once: save it at once.
 *
 * <p>A store lists what was saved in it. No Sophos API lists the credentials of an account.
 *
 * <p>A store is thread-safe. Names are case-sensitive. Read-only stores throw {@link
 * UnsupportedOperationException} from the three methods that write.
 */
public interface CredentialStore {

  /**
   * Saves a credential.
   *
   * @throws IllegalStateException if the store has a credential of that name, which stays unchanged;
   *     or if the store cannot be used
   * @throws java.io.UncheckedIOException if it cannot be written; nothing was changed
   */
  void save(ApiCredential credential, Secret secret);

  /**
   * Saves a credential, and replaces one of the same name.
   *
   * @throws IllegalStateException if the store cannot be used
   * @throws java.io.UncheckedIOException if it cannot be written; nothing was changed
   */
  void replace(ApiCredential credential, Secret secret);

  /**
   * Returns the credential of a name.
   *
   * @throws IllegalArgumentException if the name is blank
   * @throws IllegalStateException if the store cannot be used
   * @throws java.io.UncheckedIOException if it cannot be read
   */
  Optional<StoredCredential> find(String name);

  /**
   * Returns all names, sorted.
   *
   * @throws IllegalStateException if the store cannot be used
   * @throws java.io.UncheckedIOException if it cannot be read
   */
  SortedSet<String> names();

  /**
   * Deletes a credential from the store. In Sophos Central it stays valid until an administrator deletes it in the console, because no API does.
   *
   * @return whether the store had one of that name
   * @throws IllegalArgumentException if the name is blank
   * @throws IllegalStateException if the store cannot be used
   * @throws java.io.UncheckedIOException if it cannot be written; nothing was changed
   */
  boolean delete(String name);

  /** Returns all credentials without their secrets, sorted by name. */
  default List<ApiCredential> credentials() {
    return names().stream()
        .flatMap(name -> find(name).stream())
        .map(StoredCredential::credential)
        .toList();
  }

  /**
   * Returns a supplier that reads the credential of a name each time, so that it returns a replaced one: for a client, or for {@link RotatingCredentials#reload}.
   *
   * @return a supplier that throws {@link IllegalStateException} while the store has none of that name
   */
  default Supplier<ClientCredentials> supplier(String name) {
    return () ->
        find(name)
            .orElseThrow(
                () -> new IllegalStateException("There is no credential named " + name + "."))
            .clientCredentials();
  }

  /** Returns a store in memory, for tests. */
  static CredentialStore inMemory() {
    return new InMemoryCredentialStore();
  }
}
