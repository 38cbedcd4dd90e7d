package dev.connectorsdk.sophos.credential.expiry;

import dev.connectorsdk.core.error.AuthenticationException;
import dev.connectorsdk.sophos.credential.ApiCredential;
import dev.connectorsdk.sophos.credential.expiry.CredentialHealth.Status;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Monitors the expiry of credentials. It has no thread: call {@link #check} about once a day, from
 * a scheduler.
 *
 * <p>Sophos Central sends no warning before a credential expires, and no API returns the date: the
 * caller passes the credentials with their dates, for example from {@link
 * dev.connectorsdk.sophos.credential.store.CredentialStore#credentials()}.
 *
 * <p>Each threshold of a credential is reported once, also after a restart if the {@link
 * MonitorStateStore} is persistent. If several were passed since the last check, only the nearest
 * is reported. A clock that jumps back causes no reports, and later thresholds are reported as
 * usual. Thread-safe; one check runs at a time.
 */
public final class CredentialMonitor {
  private final Clock clock;
  private final ExpiryPolicy policy;
  private final MonitorStateStore stateStore;
  private final List<ExpiryListener> listeners;
  private final ReentrantLock checking = new ReentrantLock();

  private CredentialMonitor(Builder builder) {
    this.clock = builder.clock;
    this.policy = builder.policy;
    this.stateStore = builder.stateStore;
    this.listeners = List.copyOf(builder.listeners);
  }

  /** Returns a builder with the system clock, the standard policy and a state store in memory. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns the current states of credentials. Reports nothing and stores nothing. */
  public CredentialHealth health(Collection<ApiCredential> credentials) {
    Instant now = clock.instant();
    return new CredentialHealth(
        now,
        credentials.stream()
            .map(credential -> new Status(credential, policy.state(credential, now)))
            .toList());
  }

  /**
   * Reports each threshold that was reached since the last check to the listeners, and returns the
   * current states.
   *
   * <p>If a listener throws, the others are still called, their reports are stored, and the
   * exception is thrown at the end; the next check repeats that report. If the state cannot be
   * stored, the next check repeats all reports of this one.
   *
   * @throws java.io.UncheckedIOException if the state cannot be read or written
   * @throws IllegalStateException if the state is invalid
   */
  public CredentialHealth check(Collection<ApiCredential> credentials) {
    checking.lock();
    try {
      CredentialHealth health = health(credentials);
      ReportedThresholds thresholds =
          new ReportedThresholds(stateStore.load(), policy.day(health.checkedAt()));
      ExpiryNotifier notifier = new ExpiryNotifier(listeners);
      for (Status status : health.statuses()) {
        thresholds.report(status, notifier::send);
      }
      thresholds.changes().ifPresent(stateStore::save);
      notifier.throwFailure();
      return health;
    } finally {
      checking.unlock();
    }
  }

  /**
   * Explains a rejection by the token endpoint as a probable expiry, if the expiry date is in the
   * past or at most a week away.
   *
   * @return a message without secrets; absent if the expiry is unknown or further away
   */
  public Optional<String> explain(ApiCredential credential, AuthenticationException rejection) {
    return TokenRejection.explain(credential, rejection, policy.day(clock.instant()));
  }

  /** Builds a {@link CredentialMonitor}. */
  public static final class Builder {
    private Clock clock = Clock.systemUTC();
    private ExpiryPolicy policy = ExpiryPolicy.standard();
    private MonitorStateStore stateStore = MonitorStateStore.inMemory();
    private final List<ExpiryListener> listeners = new ArrayList<>();

    private Builder() {}

    /** Sets the clock. */
    public Builder clock(Clock clock) {
      this.clock = clock;
      return this;
    }

    /** Sets thresholds and time zone; the default is {@link ExpiryPolicy#standard()}. */
    public Builder policy(ExpiryPolicy policy) {
      this.policy = policy;
      return this;
    }

    /** Sets the store of what was reported; the default is in memory. */
    public Builder stateStore(MonitorStateStore stateStore) {
      this.stateStore = stateStore;
      return this;
    }

    /** Adds a listener. */
    public Builder listener(ExpiryListener listener) {
      listeners.add(listener);
      return this;
    }

    /** Returns the monitor. */
    public CredentialMonitor build() {
      return new CredentialMonitor(this);
    }
  }
}
