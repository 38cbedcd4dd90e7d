package dev.connectorsdk.sophos.credential;

import dev.connectorsdk.core.credential.ClientCredentials;
import dev.connectorsdk.core.credential.CredentialSource;
import dev.connectorsdk.sophos.access.ServicePrincipalRole;
import dev.connectorsdk.sophos.identity.Identity;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Changes a client from one credential to the next without a pause: the next is proved, then put in
 * front; the old one stays as fallback until {@link #dropPrevious()}.
 *
 * <p>Neither role nor secret of a credential can be changed in Sophos Central, and no API makes or
 * deletes one: a person makes the next in the console ({@link CredentialDraft}), and deletes the
 * old one there after the change.
 *
 * <p>Hand this to any number of clients: {@code SophosClient.builder().credentials(rotating)}. Each
 * new token comes from the credential in front, or from the fallback if that is refused; a token
 * that a client has already serves until it ends or is refused, and the call that meets the refusal
 * goes on with a new one. Thread-safe; nothing waits while a proof uses the network.
 */
public final class RotatingCredentials implements CredentialSource {
  private final Function<ClientCredentials, Identity> proof;
  private final AtomicReference<Pair> pair;
  private final AtomicBoolean proving = new AtomicBoolean();
  private volatile @Nullable Identity account;
  private volatile @Nullable ClientCredentials refused;

  private RotatingCredentials(
      Candidate primary, @Nullable Identity account, Function<ClientCredentials, Identity> proof) {
    this.pair = new AtomicReference<>(new Pair(primary, null));
    this.account = account;
    this.proof = proof;
  }

  /**
   * Starts with one credential; the first {@link #propose} requests its account.
   *
   * @param proof returns the account of a credential, and throws an {@link
   *     dev.connectorsdk.core.error.ApiException} if it is refused or the request fails: {@code
   *     SophosClient.builder()::identify}, with the settings of the clients that use this
   */
  public static RotatingCredentials of(
      ClientCredentials primary, Function<ClientCredentials, Identity> proof) {
    return new RotatingCredentials(new Candidate(primary, null), null, proof);
  }

  /** Starts with one credential of a known role, so that one of a smaller role is turned away. */
  public static RotatingCredentials of(
      StoredCredential primary, Function<ClientCredentials, Identity> proof) {
    return new RotatingCredentials(Candidate.of(primary), null, proof);
  }

  /** Starts with one credential of a known account, so that it may be replaced even if refused. */
  public static RotatingCredentials of(
      ClientCredentials primary, Identity account, Function<ClientCredentials, Identity> proof) {
    return new RotatingCredentials(new Candidate(primary, null), account, proof);
  }

  /** The same as {@link #primary()}: what a client asks for its next token with. */
  @Override
  public ClientCredentials get() {
    return primary();
  }

  /** The other one of the two: the fallback if the primary was refused, else the primary. */
  @Override
  public ClientCredentials replacementFor(ClientCredentials refusedOne) {
    refused = refusedOne;
    Pair now = current();
    Candidate instead = now.primary().is(refusedOne) ? now.fallback() : now.primary();
    return instead.credentials();
  }

  /** The credential in front. */
  public ClientCredentials primary() {
    return current().primary().credentials();
  }

  /** The fallback: the credential before the last change, absent if there is none any more. */
  public Optional<ClientCredentials> previous() {
    return Optional.ofNullable(current().previous()).map(Candidate::credentials);
  }

  /**
   * Proves a credential and puts it in front; the one before it becomes the fallback. Calls in
   * flight end as they began. Proposing the primary proves it and changes nothing else.
   *
   * @return the account that both belong to
   * @throws dev.connectorsdk.core.error.ApiException if the proof fails; nothing was changed
   * @throws IllegalArgumentException if it belongs to another account; nothing was changed
   * @throws IllegalStateException if another proof is running; nothing was changed
   */
  public Identity propose(ClientCredentials next) {
    Candidate now = current().primary();
    boolean sameClient = now.credentials().id().equals(next.id());
    return propose(new Candidate(next, sameClient ? now.role() : null));
  }

  /**
   * As {@link #propose(ClientCredentials)}, and the role is compared too: where both are known, the
   * next must do at least what the one in use does. The roles are what people wrote down: no API
   * tells them.
   *
   * @return the account that both belong to
   * @throws dev.connectorsdk.core.error.ApiException if the proof fails; nothing was changed
   * @throws IllegalArgumentException if it belongs to another account, or its role does less;
   *     nothing was changed
   * @throws IllegalStateException if another proof is running; nothing was changed
   */
  public Identity propose(StoredCredential next) {
    return propose(Candidate.of(next));
  }

  private Identity propose(Candidate next) {
    if (!proving.compareAndSet(false, true)) {
      throw new IllegalStateException(
          "Another credential is being proved: propose this one when that has ended.");
    }
    try {
      MinimumRole.check(current().primary().role(), next.role());
      Identity expected = account();
      Identity found = prove(next.credentials());
      refuseOther(expected, found);
      pair.updateAndGet(
          now -> now.primary().is(next.credentials()) ? now : now.followedBy(next, refused));
      return found;
    } finally {
      proving.set(false);
    }
  }

  /**
   * Asks a source, such as {@link CredentialStore#supplier}, and {@linkplain #propose proposes}
   * what it gives unless that is the primary already. Call it when the source may have changed.
   *
   * @return whether another credential is in front now
   * @throws RuntimeException what the source throws, as it is; nothing was changed
   * @throws dev.connectorsdk.core.error.ApiException if the proof fails; nothing was changed
   * @throws IllegalArgumentException if it belongs to another account; nothing was changed
   * @throws IllegalStateException if another proof is running; nothing was changed
   */
  public boolean reload(Supplier<ClientCredentials> source) {
    ClientCredentials next =
        Objects.requireNonNull(source.get(), "The source of credentials gave null.");
    if (next.equals(primary())) {
      return false;
    }
    propose(next);
    return true;
  }

  /** Forgets the fallback. A person may then delete it in the console. */
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
    Identity found = Objects.requireNonNull(proof.apply(credentials), "The proof gave null.");
    if (found.id().isBlank()) {
      throw new IllegalArgumentException("The proof returned an account with a blank id.");
    }
    return found;
  }

  private Pair current() {
    return Objects.requireNonNull(pair.get(), "there is always a pair");
  }

  private static void refuseOther(Identity expected, Identity found) {
    if (!isSame(expected, found)) {
      throw new IllegalArgumentException(
          "The proposed credential belongs to the "
              + found.level().value()
              + " "
              + found.id()
              + ", and the one in use to the "
              + expected.level().value()
              + " "
              + expected.id()
              + ": make it in the same account.");
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

  /** A credential and its role, if anybody told it. */
  private record Candidate(ClientCredentials credentials, @Nullable ServicePrincipalRole role) {
    static Candidate of(StoredCredential stored) {
      return new Candidate(stored.clientCredentials(), stored.credential().servicePrincipalRole());
    }

    boolean is(@Nullable ClientCredentials other) {
      return credentials.equals(other);
    }
  }

  /** The credential in front and the one before it; changed together. */
  private record Pair(Candidate primary, @Nullable Candidate previous) {
    private Candidate fallback() {
      return previous == null ? primary : previous;
    }

    /** A primary that was refused is of no use as fallback: then the old fallback stays. */
    private Pair followedBy(Candidate next, @Nullable ClientCredentials refused) {
      return new Pair(next, primary.is(refused) ? fallback() : primary);
    }
  }
}
