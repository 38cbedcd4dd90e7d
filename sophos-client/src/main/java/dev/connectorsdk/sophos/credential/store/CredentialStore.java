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
 * Keeps credentials with their secrets, by name. The console shows a secret once: save it here at
 * once.
 *
 * <p>It lists what was saved in it. No Sophos API lists the credentials of an account.
 *
 * <p>A store is thread-safe. A name is compared as it is, upper and lower case included. A store
 * that only reads throws {@link UnsupportedOperationException} from the three methods that write.
 */
public interface CredentialStore {

  /**
   * Keeps a credential under its name.
   *
   * @throws IllegalStateException if there is one of that name already, which stays as it is; or if
   *     the store cannot be used, and why
   * @throws java.io.UncheckedIOException if it could not be written; nothing was changed
   */
  void save(ApiCredential credential, Secret secret);

  /**
   * Keeps a credential under its name, in the place of one that may be there.
   *
   * @throws IllegalStateException if the store cannot be used, and why
   * @throws java.io.UncheckedIOException if it could not be written; nothing was changed
   */
  void replace(ApiCredential credential, Secret secret);

  /**
   * The credential of this name.
   *
   * @throws IllegalArgumentException if the name is blank
   * @throws IllegalStateException if the store cannot be used, and why
   * @throws java.io.UncheckedIOException if it could not be read
   */
  Optional<StoredCredential> find(String name);

  /**
   * All names, sorted.
   *
   * @throws IllegalStateException if the store cannot be used, and why
   * @throws java.io.UncheckedIOException if it could not be read
   */
  SortedSet<String> names();

  /**
   * Forgets a credential. It goes on living in Sophos Central until a person deletes it in the
   * console: no API does that.
   *
   * @return whether there was one
   * @throws IllegalArgumentException if the name is blank
   * @throws IllegalStateException if the store cannot be used, and why
   * @throws java.io.UncheckedIOException if it could not be written; nothing was changed
   */
  boolean delete(String name);

  /** All credentials without their secrets, sorted by name: what a monitor checks. */
  default List<ApiCredential> credentials() {
    return names().stream()
        .flatMap(name -> find(name).stream())
        .map(StoredCredential::credential)
        .toList();
  }

  /**
   * The credential of this name, looked up anew each time, so that a replaced one is picked up: for
   * a client, or for {@link RotatingCredentials#reload}.
   *
   * @return a supplier that throws {@link IllegalStateException} while there is none of that name
   */
  default Supplier<ClientCredentials> supplier(String name) {
    return () ->
        find(name)
            .orElseThrow(
                () -> new IllegalStateException("There is no credential named " + name + "."))
            .clientCredentials();
  }

  /** A store that ends with the process. */
  static CredentialStore inMemory() {
    return new InMemoryCredentialStore();
  }
}
