package dev.connectorsdk.sophos.credential.store;

import dev.connectorsdk.sophos.credential.StoredCredential;

import dev.connectorsdk.sophos.credential.ApiCredential;

import dev.connectorsdk.core.Sleeper;
import dev.connectorsdk.core.credential.Secret;
import dev.connectorsdk.core.internal.file.AtomicFile;
import dev.connectorsdk.core.internal.file.OwnerOnly;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A store in one encrypted file: a PKCS#12 key store of the JDK. Names, dates and secrets are encrypted.
 *
 * <p>The file is replaced as a whole, so that the old one remains after a crash, a full disk or a
 * wrong password. Only its owner can read it, and it is rejected while others can, on file systems
 * with POSIX permissions (on others, such as those of Windows, protect the folder). Writers of all
 * processes use a lock on a {@code .lock} file beside it; readers need no lock.
 *
 * <p>The file is read for each call, so that changes by other processes are visible. The password is
 * read each time and not kept.
 */
public final class Pkcs12CredentialStore implements CredentialStore {
  private final AtomicFile file;
  private final StoreLock lock;
  private final Pkcs12Format format;
  private final Supplier<Secret> password;

  Pkcs12CredentialStore(AtomicFile file, Supplier<Secret> password, Sleeper sleeper) {
    this.file = file;
    this.lock = new StoreLock(file.path(), sleeper);
    this.format = new Pkcs12Format(file.toString());
    this.password = password;
  }

  /**
   * Returns a store in a file, which the first {@link #save} creates; its folder must exist.
   *
   * @param password returns the password, of printable ASCII characters. Called before each use of
   *     the file, without a lock. Its exceptions are thrown unchanged
   */
  public static Pkcs12CredentialStore at(Path file, Supplier<Secret> password) {
    return new Pkcs12CredentialStore(new AtomicFile(file), password, Sleeper.system());
  }

  @Override
  public void save(ApiCredential credential, Secret secret) {
    StoredCredential added = new StoredCredential(credential, secret);
    change(
        all -> {
          if (all.putIfAbsent(credential.name(), added) != null) {
            throw CredentialNames.alreadyExists(credential.name(), file.toString());
          }
          return true;
        });
  }

  @Override
  public void replace(ApiCredential credential, Secret secret) {
    StoredCredential added = new StoredCredential(credential, secret);
    change(all -> !added.equals(all.put(credential.name(), added)));
  }

  @Override
  public Optional<StoredCredential> find(String name) {
    CredentialNames.require(name);
    return Optional.ofNullable(read(requirePassword()).get(name));
  }

  @Override
  public SortedSet<String> names() {
    return new TreeSet<>(read(requirePassword()).keySet());
  }

  @Override
  public boolean delete(String name) {
    CredentialNames.require(name);
    return change(all -> all.remove(name) != null);
  }

  /** Returns all credentials without their secrets, sorted by name; reads the file once. */
  @Override
  public List<ApiCredential> credentials() {
    return read(requirePassword()).values().stream().map(StoredCredential::credential).toList();
  }

  /** Applies a change, and writes the file if it returns true. */
  private boolean change(Function<SortedMap<String, StoredCredential>, Boolean> change) {
    Secret filePassword = requirePassword();
    return lock.withLock(
        () -> {
          SortedMap<String, StoredCredential> all = read(filePassword);
          boolean changed = change.apply(all);
          if (changed) {
            file.write(format.encrypt(all, filePassword));
          }
          return changed;
        });
  }

  private SortedMap<String, StoredCredential> read(Secret filePassword) {
    OwnerOnly.check(file.path());
    return file.read().map(bytes -> format.decrypt(bytes, filePassword)).orElseGet(TreeMap::new);
  }

  /** The file. */
  @Override
  public String toString() {
    return "Pkcs12CredentialStore[" + file + "]";
  }

  private Secret requirePassword() {
    return Objects.requireNonNull(
        password.get(), "The password supplier returned null: it must return the password of the file.");
  }
}
