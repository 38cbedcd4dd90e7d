package dev.connectorsdk.sophos.credential.store;

import dev.connectorsdk.sophos.credential.StoredCredential;

import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Reads a credential from a vault: the one function to write for a vault that you have. The SDK
 * depends on no vault's library.
 */
@FunctionalInterface
public interface CredentialVault {

  /**
   * The credential with its secret, absent if the vault has none of that name. What it throws comes
   * out of the store as it is, so it must not tell secrets.
   */
  Optional<StoredCredential> read(String name);

  /**
   * This vault as a store that only reads; each look-up asks the vault.
   *
   * @param names what the store lists, since a vault need not be able to list; others are found all
   *     the same
   * @throws IllegalArgumentException if a name is blank
   */
  default CredentialStore asStore(Collection<String> names) {
    SortedSet<String> listed = new TreeSet<>();
    names.forEach(name -> listed.add(StoreNames.required(name)));
    CredentialVault vault = this;
    return new ReadOnlyCredentialStore() {
      @Override
      public Optional<StoredCredential> find(String name) {
        return Objects.requireNonNull(
            vault.read(StoreNames.required(name)),
            "The vault gave null: it must give an empty Optional where it has nothing.");
      }

      @Override
      public SortedSet<String> names() {
        return new TreeSet<>(listed);
      }
    };
  }
}
