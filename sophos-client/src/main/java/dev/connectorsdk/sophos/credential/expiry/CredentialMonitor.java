package dev.connectorsdk.sophos.credential.expiry;

import dev.connectorsdk.sophos.credential.ApiCredential;

import dev.connectorsdk.core.error.AuthenticationException;
import dev.connectorsdk.sophos.credential.expiry.CredentialHealth.Status;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Watches the expiry of any number of credentials. It has no thread of its own: call {@link #check}
 * once a day or so, from the scheduler you have.
 *
 * <p>Sophos Central sends no warning before a credential ends, and no API tells the date: the
 * credentials with their dates come from you, for example from {@link
 * CredentialStore#credentials()}.
 *
 * <p>Each threshold of a credential is reported once, also after a restart if the {@link
 * MonitorStateStore} lasts. If several were passed since the last check, only the nearest is
 * reported. A clock that jumps back reports nothing, and those thresholds that are still to come
 * are reported when they come. Thread-safe; one check runs at a time.
 */
public final class CredentialMonitor {
  private final Clock clock;
  private final ExpiryPolicy rules;
  private final MonitorStateStore memory;
  private final List<ExpiryListener> listeners;
  private final ReentrantLock checking = new ReentrantLock();

  private CredentialMonitor(Builder builder) {
    this.clock = builder.clock;
    this.rules = builder.rules;
    this.memory = builder.memory;
    this.listeners = List.copyOf(builder.listeners);
  }

  /** Starts a monitor with the system's clock, standard rules and a memory in the process. */
  public static Builder builder() {
    return new Builder();
  }

  /** How the credentials stand now. Reports nothing, remembers nothing. */
  public CredentialHealth health(Collection<ApiCredential> credentials) {
    Instant now = clock.instant();
    return new CredentialHealth(
        now,
        credentials.stream()
            .map(credential -> new Status(credential, rules.state(credential, now)))
            .toList());
  }

  /**
   * How the credentials stand now, after the listeners were told of each threshold that was reached
   * since the last check.
   *
   * <p>If a listener throws, the others are still told, the rest is remembered, and the failure is
   * thrown in the end; that report is made again by the next check. If the memory cannot be
   * written, all reports of this check are made again.
   *
   * @throws java.io.UncheckedIOException if the memory cannot be read or written
   * @throws IllegalStateException if the memory is none
   */
  public CredentialHealth check(Collection<ApiCredential> credentials) {
    checking.lock();
    try {
      CredentialHealth health = health(credentials);
      ReportedThresholds ledger =
          new ReportedThresholds(memory.load(), rules.day(health.checkedAt()));
      ExpiryNotifier announcement = new ExpiryNotifier(listeners);
      for (Status status : health.statuses()) {
        ledger.settle(status, announcement::make);
      }
      ledger.changes().ifPresent(memory::save);
      announcement.throwFailure();
      return health;
    } finally {
      checking.unlock();
    }
  }

  /**
   * Explains a refusal by the token endpoint as a probable expiry, if the credential's day of
   * expiry is past or at most a week away.
   *
   * @return what to tell people, without any secret; absent if the expiry is unknown or further
   *     away
   */
  public Optional<String> explain(ApiCredential credential, AuthenticationException refusal) {
    return TokenRefusalReason.explain(credential, refusal, rules.day(clock.instant()));
  }

  /** Builds a {@link CredentialMonitor}. */
  public static final class Builder {
    private Clock clock = Clock.systemUTC();
    private ExpiryPolicy rules = ExpiryPolicy.standard();
    private MonitorStateStore memory = MonitorStateStore.inMemory();
    private final List<ExpiryListener> listeners = new ArrayList<>();

    private Builder() {}

    /** The clock that tells the day. */
    public Builder clock(Clock given) {
      this.clock = given;
      return this;
    }

    /** Thresholds and time zone; the default is {@link ExpiryPolicy#standard()}. */
    public Builder rules(ExpiryPolicy given) {
      this.rules = given;
      return this;
    }

    /** What remembers the reports; the default ends with the process. */
    public Builder memory(MonitorStateStore given) {
      this.memory = given;
      return this;
    }

    /** Adds one who is told. */
    public Builder listener(ExpiryListener listener) {
      listeners.add(listener);
      return this;
    }

    /** Builds the monitor. */
    public CredentialMonitor build() {
      return new CredentialMonitor(this);
    }
  }
}
