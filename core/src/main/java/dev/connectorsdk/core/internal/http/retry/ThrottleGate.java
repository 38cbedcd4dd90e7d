package dev.connectorsdk.core.internal.http.retry;

import dev.connectorsdk.core.Timing;
import dev.connectorsdk.core.event.CallThrottled.Reason;
import dev.connectorsdk.core.internal.http.call.CallTrace;
import dev.connectorsdk.core.internal.http.call.CancellableSleeper;
import dev.connectorsdk.core.internal.http.retry.RateLimitInterceptor.ThrottledException;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Holds back all attempts of a credential after a 429. A service may require a wait of a day, by
 * mistake or for one call only: so the gate stays closed for minutes, and then one attempt is a
 * probe. Unless it receives a 429 too, the gate opens.
 */
public final class ThrottleGate {
  /** How long the others wait for the outcome of a probe before they look again. */
  private static final Duration PROBE_WAIT = Duration.ofSeconds(1);

  private final Timing timing;
  private final CancellableSleeper sleeper;
  private final Duration maxWait;
  private final ReentrantLock lock = new ReentrantLock();
  private volatile @Nullable Closed closed;

  public ThrottleGate(Timing timing, CancellableSleeper sleeper, Duration maxWait) {
    this.timing = timing;
    this.sleeper = sleeper;
    this.maxWait = maxWait;
  }

  /** Whether an attempt may be sent. */
  enum Pass {
    NO,
    YES,
    /** Its outcome opens or closes the gate; {@link #endProbe} must follow. */
    AS_PROBE
  }

  /** Closes the gate for a wait, up to the maximum; it does not open earlier than before. */
  void close(Duration wait) {
    Instant now = timing.now();
    Duration held = wait.compareTo(maxWait) < 0 ? wait : maxWait;
    lock.lock();
    try {
      closed = new Closed(now.plus(held), now.plus(wait), false).after(closed);
    } finally {
      lock.unlock();
    }
  }

  /** Waits until the gate opens, or fails at once if that is after the call's deadline. */
  void await(CallTrace trace) throws IOException {
    for (Duration wait = remaining(); !wait.isZero(); wait = remaining()) {
      if (wait.compareTo(trace.remaining()) >= 0) {
        throw new ThrottledException(Reason.TOO_MANY_REQUESTS, wait);
      }
      trace.events().throttled(Reason.TOO_MANY_REQUESTS, wait);
      sleeper.sleep(wait);
    }
  }

  /** Lets an attempt pass if the gate is open, or as the only one after the maximum wait. */
  Pass enter() {
    if (closed == null) {
      return Pass.YES;
    }
    lock.lock();
    try {
      Closed state = closed;
      if (!remaining().isZero()) {
        return Pass.NO;
      }
      if (state == null || !timing.now().isBefore(state.required())) {
        closed = null;
        return Pass.YES;
      }
      closed = state.probed(true);
      return Pass.AS_PROBE;
    } finally {
      lock.unlock();
    }
  }

  /** A probe has ended: with a response, or without one. */
  void endProbe(boolean responded, boolean throttled) {
    lock.lock();
    try {
      Closed state = closed;
      if (state == null) {
        return;
      }
      boolean opens = responded && !throttled && remainingTime(state).isZero();
      closed = opens ? null : state.probed(false);
    } finally {
      lock.unlock();
    }
    if (throttled) {
      close(PROBE_WAIT);
    }
  }

  /** The time until the gate opens; zero if it is open. */
  public Duration remaining() {
    Closed state = closed;
    if (state == null) {
      return Duration.ZERO;
    }
    Duration wait = remainingTime(state);
    return wait.isZero() && state.probing() ? PROBE_WAIT : wait;
  }

  /** Returns the rest of the wait; none if more is left than it was: the clock was set back. */
  private Duration remainingTime(Closed state) {
    Duration wait = Duration.between(timing.now(), state.until());
    return wait.isNegative() || wait.compareTo(maxWait) > 0 ? Duration.ZERO : wait;
  }

  /**
   * The state after a 429.
   *
   * @param until no attempt is sent before
   * @param required the end of the service's own wait; only probes are sent before
   * @param probing whether a probe is in flight
   */
  private record Closed(Instant until, Instant required, boolean probing) {
    Closed after(@Nullable Closed before) {
      return before == null
          ? this
          : new Closed(
              later(until, before.until), later(required, before.required), before.probing);
    }

    Closed probed(boolean inFlight) {
      return new Closed(until, required, inFlight);
    }

    private static Instant later(Instant one, Instant other) {
      return one.isAfter(other) ? one : other;
    }
  }
}
