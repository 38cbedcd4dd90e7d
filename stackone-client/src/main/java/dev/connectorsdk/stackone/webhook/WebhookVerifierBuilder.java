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

/** Describes a {@link WebhookVerifier}. */
public final class WebhookVerifierBuilder {
  private @Nullable Supplier<? extends Collection<Secret>> secrets;
  private SignatureScheme scheme = SignatureScheme.builder().build();
  private TimestampSource sentTime = TimestampSource.inBody();
  private Clock clock = Clock.systemUTC();
  private Duration window = Duration.ofMinutes(5);
  private Duration clockSkew = Duration.ofMinutes(1);
  private final ImmutableOriginCheck.Builder origin = ImmutableOriginCheck.builder();

  WebhookVerifierBuilder() {}

  /**
   * Takes deliveries signed with the secret of StackOne's webhook page; while it is being rotated,
   * with any of both.
   */
  public WebhookVerifierBuilder secrets(Secret current, Secret... others) {
    List<Secret> fixed = Stream.concat(Stream.of(current), Stream.of(others)).toList();
    return secrets(() -> fixed);
  }

  /**
   * Takes deliveries signed with any of the secrets that a supplier knows at that moment, so that
   * rotation needs no restart. It is asked for every delivery and must be quick; with no secret
   * every delivery is refused.
   */
  public WebhookVerifierBuilder secrets(Supplier<? extends Collection<Secret>> supplier) {
    this.secrets = supplier;
    return this;
  }

  /** Changes the way of signing from the documented one. */
  public WebhookVerifierBuilder signature(UnaryOperator<SignatureScheme.Builder> change) {
    this.scheme = change.apply(SignatureScheme.builder()).build();
    return this;
  }

  /** Reads the time of a delivery elsewhere than in its body. */
  public WebhookVerifierBuilder sentTime(TimestampSource source) {
    this.sentTime = source;
    return this;
  }

  /**
   * How old a delivery may be; 5 minutes by default. Unverified: whether StackOne sends again what
   * failed, how late, and whether {@code sent_at} is then a new one. If it is not, an event that
   * could not be handled for longer than this is refused for good: choose a window as long as the
   * outages that you want to bridge, and a memory that holds the events of that time.
   *
   * @throws IllegalArgumentException if it is zero or negative
   */
  public WebhookVerifierBuilder replayWindow(Duration longest) {
    if (longest.isNegative() || longest.isZero()) {
      throw new IllegalArgumentException("A replay window cannot last " + longest + ".");
    }
    this.window = longest;
    return this;
  }

  /**
   * How far in the future a delivery may have been sent, since clocks differ; 1 minute by default.
   *
   * @throws IllegalArgumentException if it is negative
   */
  public WebhookVerifierBuilder clockSkew(Duration most) {
    if (most.isNegative()) {
      throw new IllegalArgumentException("Clocks cannot differ by " + most + ".");
    }
    this.clockSkew = most;
    return this;
  }

  /** Tells the time; the system's unless said otherwise. */
  public WebhookVerifierBuilder clock(Clock newClock) {
    this.clock = newClock;
    return this;
  }

  /**
   * Refuses events that say they are of another organization. The documented events do not say of
   * which one they are; such an event is taken.
   */
  public WebhookVerifierBuilder organizationId(String id) {
    origin.organizationId(id);
    return this;
  }

  /** Refuses events that say they are of another project; one that does not say it is taken. */
  public WebhookVerifierBuilder projectId(String id) {
    origin.projectId(id);
    return this;
  }

  /** Refuses events of customers, by your own id of them, that you do not know. */
  public WebhookVerifierBuilder knownOwner(Predicate<String> originOwnerId) {
    origin.knownOwner(originOwnerId);
    return this;
  }

  /**
   * Refuses events of accounts that you do not know. Not asked for {@code account.created}, whose
   * account is new by nature.
   */
  public WebhookVerifierBuilder knownAccount(Predicate<String> accountId) {
    origin.knownAccount(accountId);
    return this;
  }

  /**
   * Makes the verifier.
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
        new AgeCheck(clock, window, clockSkew),
        origin.build());
  }
}
