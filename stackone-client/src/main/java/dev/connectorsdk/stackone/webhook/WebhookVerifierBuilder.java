package dev.connectorsdk.stackone.webhook;

import dev.connectorsdk.core.credential.Secret;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Builds a {@link WebhookVerifier}. */
public final class WebhookVerifierBuilder {
  private @Nullable Supplier<? extends Collection<Secret>> secrets;
  private SignatureScheme scheme = SignatureScheme.builder().build();
  private TimestampSource sentTime = TimestampSource.inBody();
  private Clock clock = Clock.systemUTC();
  private Duration window = Duration.ofMinutes(5);
  private Duration clockSkew = Duration.ofMinutes(1);
  private final ImmutableOriginCheck.Builder origin = ImmutableOriginCheck.builder();

  WebhookVerifierBuilder() {}

  /** Sets the secret on StackOne's webhook page; during a rotation, set both secrets. */
  public WebhookVerifierBuilder secrets(Secret current, Secret... others) {
    List<Secret> fixed = Stream.concat(Stream.of(current), Stream.of(others)).toList();
    return secrets(() -> fixed);
  }

  /**
   * Sets a supplier of the current secrets, so that a rotation needs no restart. It is called for
   * every delivery and must be fast; if it returns none, the delivery is rejected.
   */
  public WebhookVerifierBuilder secrets(Supplier<? extends Collection<Secret>> supplier) {
    this.secrets = supplier;
    return this;
  }

  /** Changes the signature scheme; default: the documented one. */
  public WebhookVerifierBuilder signature(UnaryOperator<SignatureScheme.Builder> change) {
    this.scheme = change.apply(SignatureScheme.builder()).build();
    return this;
  }

  /** Sets the source of the time of sending; default: the body. */
  public WebhookVerifierBuilder sentTime(TimestampSource source) {
    this.sentTime = source;
    return this;
  }

  /**
   * Sets the maximum age of a delivery; default 5 minutes. Unverified, since StackOne's guide does
   * not say: whether and when it retries failed deliveries, and whether a retry has a new {@code
   * sent_at}. If it has not, an event that cannot be handled for longer than this is lost: choose a
   * window as long as the outages to survive, and a store for the events of that time.
   *
   * @throws IllegalArgumentException if it is zero or negative
   */
  public WebhookVerifierBuilder replayWindow(Duration length) {
    if (length.isNegative() || length.isZero()) {
      throw new IllegalArgumentException(
          "The replay window must be more than zero, was " + length + ".");
    }
    this.window = length;
    return this;
  }

  /**
   * Sets the maximum by which the time of a delivery may be in the future, since clocks differ;
   * default 1 minute.
   *
   * @throws IllegalArgumentException if it is negative
   */
  public WebhookVerifierBuilder clockSkew(Duration skew) {
    if (skew.isNegative()) {
      throw new IllegalArgumentException("The clock skew must be zero or more, was " + skew + ".");
    }
    this.clockSkew = skew;
    return this;
  }

  /** Sets the clock; default: the system's. */
  public WebhookVerifierBuilder clock(Clock newClock) {
    this.clock = newClock;
    return this;
  }

  /**
   * Rejects events for another organization. An event without an organization is accepted; the
   * documented events have none.
   */
  public WebhookVerifierBuilder organizationId(String id) {
    origin.organizationId(id);
    return this;
  }

  /** Rejects events for another project; an event without a project is accepted. */
  public WebhookVerifierBuilder projectId(String id) {
    origin.projectId(id);
    return this;
  }

  /** Rejects events for customers whose id, your own, does not match. */
  public WebhookVerifierBuilder knownOwner(Predicate<String> originOwnerId) {
    origin.knownOwner(originOwnerId);
    return this;
  }

  /**
   * Rejects events for accounts whose id does not match. Not applied to {@code account.created},
   * whose account is new.
   */
  public WebhookVerifierBuilder knownAccount(Predicate<String> accountId) {
    origin.knownAccount(accountId);
    return this;
  }

  /**
   * Builds the verifier.
   *
   * @throws IllegalArgumentException if there is no secret
   */
  public WebhookVerifier build() {
    if (secrets == null) {
      throw new IllegalArgumentException(
          "A verifier needs a signing secret: copy it from StackOne's webhook page.");
    }
    return new WebhookVerifier(
        new SignatureCheck(scheme, secrets),
        sentTime,
        new ReplayWindow(clock, window, clockSkew),
        origin.build());
  }
}
