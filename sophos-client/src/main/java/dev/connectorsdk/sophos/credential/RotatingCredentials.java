package dev.connectorsdk.sophos.credential;

import dev.connectorsdk.core.credential.ClientCredentials;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
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
 * <p>Hand this to the client as its supplier. A client asks at first, and again only after what it
 * got was refused: so {@link #get()} answers with the primary credential, and if the primary is
 * what it gave last time, with the fallback. One client for each; several clients share it through
 * {@link #forAnotherClient()}. To look, use {@link #primary()}. Thread-safe; nothing waits while a
 * proof uses the network.
 */
public final class RotatingCredentials implements Supplier<ClientCredentials> {
  private final CredentialProof proof;
  private final AtomicReference<Pair> pair;
  private final AtomicBoolean proving = new AtomicBoolean();
  private final Supplier<ClientCredentials> ownClient = forAnotherClient();
  private volatile @Nullable ProvenAccount account;
  private volatile @Nullable ClientCredentials refused;

  private RotatingCredentials(
      ClientCredentials primary, @Nullable ProvenAccount account, CredentialProof proof) {
    this.pair = new AtomicReference<>(new Pair(primary, null));
    this.account = account;
    this.proof = proof;
  }

  /** Starts with one credential, whose account is found out by the first {@link #propose}. */
  public static RotatingCredentials of(ClientCredentials primary, CredentialProof proof) {
    return new RotatingCredentials(primary, null, proof);
  }

  /** Starts with one credential of a known account, so that it may be replaced even if refused. */
  public static RotatingCredentials of(
      ClientCredentials primary, ProvenAccount account, CredentialProof proof) {
    return new RotatingCredentials(primary, account, proof);
  }

  /**
   * The credential to ask for a token with: the primary one, or the fallback if the primary was the
   * last answer. For the client alone, since to ask again means that the last answer was refused.
   */
  @Override
  public ClientCredentials get() {
    return ownClient.get();
  }

  /** A supplier for one more client, which has answers and refusals of its own. */
  public Supplier<ClientCredentials> forAnotherClient() {
    AtomicReference<@Nullable ClientCredentials> last = new AtomicReference<>();
    return () -> {
      Pair now = current();
      ClientCredentials given = last.get();
      if (given != null) {
        refused = given;
      }
      ClientCredentials answer = now.primary().equals(given) ? now.fallback() : now.primary();
      last.set(answer);
      return answer;
    };
  }

  /** The credential in front. */
  public ClientCredentials primary() {
    return current().primary();
  }

  /** The fallback: the credential before the last change, absent if there is none any more. */
  public Optional<ClientCredentials> previous() {
    return Optional.ofNullable(current().previous());
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
  public ProvenAccount propose(ClientCredentials next) {
    if (!proving.compareAndSet(false, true)) {
      throw new IllegalStateException(
          "Another credential is being proved: propose this one when that has ended.");
    }
    try {
      ProvenAccount expected = account();
      ProvenAccount found = prove(next);
      refuseOther(expected, found);
      pair.updateAndGet(now -> now.primary().equals(next) ? now : new Pair(next, working(now)));
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

  private ProvenAccount account() {
    ProvenAccount known = account;
    if (known == null) {
      known = prove(primary());
      account = known;
    }
    return known;
  }

  /** The one that the clients use: a refused one is of no use as fallback. */
  private ClientCredentials working(Pair now) {
    return now.primary().equals(refused) ? now.fallback() : now.primary();
  }

  private ProvenAccount prove(ClientCredentials credentials) {
    return Objects.requireNonNull(proof.prove(credentials), "The proof gave null.");
  }

  private Pair current() {
    return Objects.requireNonNull(pair.get(), "there is always a pair");
  }

  private static void refuseOther(ProvenAccount expected, ProvenAccount found) {
    if (!expected.isSameAs(found)) {
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

  /** The client ids of both. */
  @Override
  public String toString() {
    Pair now = current();
    ClientCredentials before = now.previous();
    return "RotatingCredentials["
        + now.primary().id()
        + (before == null ? "" : ", fallback " + before.id())
        + "]";
  }

  /** The credential in front and the one before it; changed together. */
  private record Pair(ClientCredentials primary, @Nullable ClientCredentials previous) {
    private ClientCredentials fallback() {
      return previous == null ? primary : previous;
    }
  }
}
