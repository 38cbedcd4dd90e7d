package dev.connectorsdk.core;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.DoubleSupplier;

/**
 * The clock, the sleeper and the source of jitter of a client. Production code needs only {@link
 * #system()}; a test can pass a clock that it advances, and share it with the simulators.
 *
 * @param clock the time for token expiry, waits and deadlines
 * @param sleeper waits between attempts
 * @param jitter returns a random number from 0 (inclusive) to 1 (exclusive), which spreads waits
 *     and token renewals
 */
public record Timing(Clock clock, Sleeper sleeper, DoubleSupplier jitter) {

  /** Returns the system clock, real waits and random jitter. */
  public static Timing system() {
    return new Timing(
        Clock.systemUTC(), Sleeper.system(), () -> ThreadLocalRandom.current().nextDouble());
  }

  /** Returns the current time. */
  public Instant now() {
    return clock.instant();
  }

  /** Returns a random share of a duration: from zero (inclusive) to the whole (exclusive). */
  public Duration jittered(Duration whole) {
    return Duration.ofNanos((long) (whole.toNanos() * jitter.getAsDouble()));
  }
}
