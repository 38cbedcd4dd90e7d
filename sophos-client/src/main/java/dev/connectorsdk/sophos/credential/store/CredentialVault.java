package dev.connectorsdk.sophos.credential.store;

import dev.connectorsdk.sophos.credential.StoredCredential;

import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Reads credentials from a vault: implement it for the vault you use. The SDK does not depend on the library of any vault.
 */
@FunctionalInterface
public interface CredentialVault {

  /**
   * Returns the credential of a name with its secret; absent if the vault has none. The store throws its exceptions unchanged, so they must not contain secrets.
   */
  Optional<StoredCredential> read(String name);

  /**
   * Returns this vault as a read-only store. Each lookup reads from the vault.
   *
   * @param names the names that the store lists, because not every vault can; other names can be
   *     found as well
   * @throws IllegalArgumentException if a name is blank
   */
  default CredentialStore asStore(Collection<String> names) {
    SortedSet<String> listed = new TreeSet<>();
    names.forEach(name -> listed.add(CredentialNames.require(name)));
    CredentialVault vault = this;
    return new ReadOnlyCredentialStore() {
      @Override
      public Optional<StoredCredential> find(String name) {
        return Objects.requireNonNull(
            vault.read(CredentialNames.require(name)),
            "The vault returned null: it must return an empty Optional if it has none.");
      }

      @Override
      public SortedSet<String> names() {
        return new TreeSet<>(listed);
      }
    };
  }
}
