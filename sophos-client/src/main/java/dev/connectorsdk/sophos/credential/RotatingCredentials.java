package dev.connectorsdk.sophos.credential;

import dev.connectorsdk.core.credential.ClientCredentials;
import dev.connectorsdk.core.credential.CredentialSource;
import dev.connectorsdk.sophos.access.ServicePrincipalRole;
import dev.connectorsdk.sophos.credential.store.CredentialStore;
import dev.connectorsdk.sophos.identity.Identity;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Replaces the credential of running clients without downtime: the next credential is proved, then
 * becomes the primary; the old one remains the fallback until {@link #dropPrevious()}.
 *
 * <p>Neither the role nor the secret of a credential can be changed in Sophos Central, and no API
 * creates or deletes one: an administrator creates the next one in the console ({@link
 * CredentialDraft}), and deletes the old one there after the change.
 *
 * <p>Pass one instance to any number of clients: {@code
 * SophosClient.builder().credentials(rotating)}. New tokens are requested with the primary, or with
 * the fallback if the primary is rejected. A client uses its current token until it expires or is
 * rejected, and then retries the call with a new one. Thread-safe; other threads do not wait during
 * a proof.
 */
public final class RotatingCredentials implements CredentialSource {
  private final Function<ClientCredentials, Identity> proof;
  private final AtomicReference<Pair> pair;
  private final AtomicBoolean proving = new AtomicBoolean();
  private volatile @Nullable Identity account;
  private volatile @Nullable ClientCredentials rejected;

  private RotatingCredentials(
      Candidate primary, @Nullable Identity account, Function<ClientCredentials, Identity> proof) {
    this.pair = new AtomicReference<>(new Pair(primary, null));
    this.account = account;
    this.proof = proof;
  }

  /**
   * Returns rotating credentials with one credential; the first {@link #rotateTo} requests its
   * account.
   *
   * @param proof returns the account of a credential, and throws an {@link
   *     dev.connectorsdk.core.error.ApiException} if it is rejected or the request fails: {@code
   *     SophosClient.builder()::identify}, with the settings of the clients that use this
   */
  public static RotatingCredentials of(
      ClientCredentials primary, Function<ClientCredentials, Identity> proof) {
    return new RotatingCredentials(new Candidate(primary, null), null, proof);
  }

  /**
   * Returns rotating credentials with one credential of a known role, so that a less privileged one
   * is rejected.
   */
  public static RotatingCredentials of(
      StoredCredential primary, Function<ClientCredentials, Identity> proof) {
    return new RotatingCredentials(Candidate.of(primary), null, proof);
  }

  /**
   * Returns rotating credentials with one credential of a known account, so that it can be replaced
   * even if it is rejected.
   */
  public static RotatingCredentials of(
      ClientCredentials primary, Identity account, Function<ClientCredentials, Identity> proof) {
    return new RotatingCredentials(new Candidate(primary, null), account, proof);
  }

  /** Returns the {@link #primary()}, with which a client requests its next token. */
  @Override
  public ClientCredentials get() {
    return primary();
  }

  /** Returns the fallback if the primary was rejected, else the primary. */
  @Override
  public ClientCredentials replacementFor(ClientCredentials rejectedCredential) {
    rejected = rejectedCredential;
    Pair now = current();
    Candidate replacement = now.primary().is(rejectedCredential) ? now.fallback() : now.primary();
    return replacement.credentials();
  }

  /** The primary credential. */
  public ClientCredentials primary() {
    return current().primary().credentials();
  }

  /** The fallback: the credential before the last change, if it was not dropped. */
  public Optional<ClientCredentials> previous() {
    return Optional.ofNullable(current().previous()).map(Candidate::credentials);
  }

  /**
   * Proves a credential and makes it the primary; the current primary becomes the fallback. Calls
   * in flight are not affected. Rotating to the primary proves it and changes nothing else.
   *
   * @return the account that both belong to
   * @throws dev.connectorsdk.core.error.ApiException if the proof fails; nothing was changed
   * @throws IllegalArgumentException if it belongs to another account; nothing was changed
   * @throws IllegalStateException if another proof is running; nothing was changed
   */
  public Identity rotateTo(ClientCredentials next) {
    Candidate now = current().primary();
    boolean sameClient = now.credentials().id().equals(next.id());
    return rotateTo(new Candidate(next, sameClient ? now.role() : null));
  }

  /**
   * Proves a credential and makes it the primary, as {@link #rotateTo(ClientCredentials)}, and
   * compares the roles: if both are known, the next role must allow at least what the current one
   * allows. Roles come from the stored credentials, because no API returns them.
   *
   * @return the account that both belong to
   * @throws dev.connectorsdk.core.error.ApiException if the proof fails; nothing was changed
   * @throws IllegalArgumentException if it belongs to another account, or its role allows less;
   *     nothing was changed
   * @throws IllegalStateException if another proof is running; nothing was changed
   */
  public Identity rotateTo(StoredCredential next) {
    return rotateTo(Candidate.of(next));
  }

  private Identity rotateTo(Candidate next) {
    if (!proving.compareAndSet(false, true)) {
      throw new IllegalStateException(
          "Another proof is running: rotate to this credential when it has ended.");
    }
    try {
      MinimumRole.check(current().primary().role(), next.role());
      Identity expected = account();
      Identity found = prove(next.credentials());
      requireSameAccount(expected, found);
      pair.updateAndGet(
          now -> now.primary().is(next.credentials()) ? now : now.followedBy(next, rejected));
      return found;
    } finally {
      proving.set(false);
    }
  }

  /**
   * Reads a source, such as {@link CredentialStore#supplier}, and {@linkplain #rotateTo rotates} to
   * its credential unless that is the primary. Call it when the source may have changed.
   *
   * @return whether the primary has changed
   * @throws RuntimeException if the source throws it; nothing was changed
   * @throws dev.connectorsdk.core.error.ApiException if the proof fails; nothing was changed
   * @throws IllegalArgumentException if it belongs to another account; nothing was changed
   * @throws IllegalStateException if another proof is running; nothing was changed
   */
  public boolean reload(Supplier<ClientCredentials> source) {
    ClientCredentials next = Objects.requireNonNull(source.get(), "The source returned null.");
    if (next.equals(primary())) {
      return false;
    }
    rotateTo(next);
    return true;
  }

  /** Drops the fallback. An administrator may then delete it in the console. */
  public void dropPrevious() {
    pair.updateAndGet(now -> new Pair(now.primary(), null));
  }

  private Identity account() {
    Identity known = account;
    if (known == null) {
      known = prove(primary());
      account = known;
    }
    return known;
  }

  private Identity prove(ClientCredentials credentials) {
    Identity found = Objects.requireNonNull(proof.apply(credentials), "The proof returned null.");
    if (found.id().isBlank()) {
      throw new IllegalArgumentException("The proof returned an account with a blank id.");
    }
    return found;
  }

  private Pair current() {
    return Objects.requireNonNull(pair.get(), "there is always a pair");
  }

  private static void requireSameAccount(Identity expected, Identity found) {
    if (!isSame(expected, found)) {
      throw new IllegalArgumentException(
          "The next credential belongs to the "
              + found.level().value()
              + " "
              + found.id()
              + ", and the one in use to the "
              + expected.level().value()
              + " "
              + expected.id()
              + ": create it in the same account.");
    }
  }

  /** Ids are compared without case. */
  private static boolean isSame(Identity one, Identity other) {
    return one.id().equalsIgnoreCase(other.id()) && one.level().equals(other.level());
  }

  /** The client ids of both. */
  @Override
  public String toString() {
    return "RotatingCredentials["
        + primary().id()
        + previous().map(before -> ", fallback " + before.id()).orElse("")
        + "]";
  }

  /** A credential and its role, if known. */
  private record Candidate(ClientCredentials credentials, @Nullable ServicePrincipalRole role) {
    static Candidate of(StoredCredential stored) {
      return new Candidate(stored.clientCredentials(), stored.credential().servicePrincipalRole());
    }

    boolean is(@Nullable ClientCredentials other) {
      return credentials.equals(other);
    }
  }

  /** The primary and the credential before it; changed together. */
  private record Pair(Candidate primary, @Nullable Candidate previous) {
    private Candidate fallback() {
      return previous == null ? primary : previous;
    }

    /** A primary that was rejected is no fallback: then the old fallback remains. */
    private Pair followedBy(Candidate next, @Nullable ClientCredentials rejected) {
      return new Pair(next, primary.is(rejected) ? fallback() : primary);
    }
  }
}
