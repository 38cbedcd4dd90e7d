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
 * Credentials in one encrypted file: a PKCS#12 key store of the JDK, whose cryptography it is.
 * Names, dates and secrets are all inside.
 *
 * <p>The file is replaced as a whole, so that a crash, a full disk or a wrong password leaves the
 * old one. It is made for its owner alone, and not used while others may read it, on file systems
 * that know owners (on others, such as those of Windows, the folder has to guard it). Writers take
 * turns by a lock on a {@code .lock} file beside it, across processes; readers need no lock.
 *
 * <p>The file is read anew for each call, so that what another process writes is seen. The password
 * is asked for each time and not kept.
 */
public final class Pkcs12CredentialStore implements CredentialStore {
  private final AtomicFile file;
  private final StoreLock lock;
  private final Pkcs12Format form;
  private final Supplier<Secret> password;

  Pkcs12CredentialStore(AtomicFile file, Supplier<Secret> password, Sleeper sleeper) {
    this.file = file;
    this.lock = new StoreLock(file.path(), sleeper);
    this.form = new Pkcs12Format(file.toString());
    this.password = password;
  }

  /**
   * A store in a file, which is made by the first {@link #save}; its folder must exist.
   *
   * @param password gives the password, of printable ASCII characters; asked before each use of the
   *     file, without any lock held. What it throws comes out as it is, with nothing changed
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
            throw StoreNames.taken(credential.name(), file.toString());
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
    StoreNames.required(name);
    return Optional.ofNullable(read(askPassword()).get(name));
  }

  @Override
  public SortedSet<String> names() {
    return new TreeSet<>(read(askPassword()).keySet());
  }

  @Override
  public boolean delete(String name) {
    StoreNames.required(name);
    return change(all -> all.remove(name) != null);
  }

  /** All credentials without their secrets, sorted by name; the file is read once. */
  @Override
  public List<ApiCredential> credentials() {
    return read(askPassword()).values().stream().map(StoredCredential::credential).toList();
  }

  /** Writes if the change says that there was one. */
  private boolean change(Function<SortedMap<String, StoredCredential>, Boolean> change) {
    Secret asked = askPassword();
    return lock.holding(
        () -> {
          SortedMap<String, StoredCredential> all = read(asked);
          boolean changed = change.apply(all);
          if (changed) {
            file.write(form.seal(all, asked));
          }
          return changed;
        });
  }

  private SortedMap<String, StoredCredential> read(Secret asked) {
    OwnerOnly.check(file.path());
    return file.read().map(bytes -> form.open(bytes, asked)).orElseGet(TreeMap::new);
  }

  /** The file. */
  @Override
  public String toString() {
    return "Pkcs12CredentialStore[" + file + "]";
  }

  private Secret askPassword() {
    return Objects.requireNonNull(
        password.get(), "The password supplier gave null: it must give the file's password.");
  }
}
