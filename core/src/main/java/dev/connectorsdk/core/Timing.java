package dev.connectorsdk.core;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.DoubleSupplier;

/**
 * Time and chance as the client sees them. Production needs only {@link #system()}; a test hands in
 * a clock that it moves by hand, and shares it with the simulators.
 *
 * @param clock tells the time for token expiry, waits and deadlines
 * @param sleeper waits between attempts
 * @param jitter a number from 0 (inclusive) to 1 (exclusive), asked anew each time; spreads waits
 *     and token refreshes
 */
public record Timing(Clock clock, Sleeper sleeper, DoubleSupplier jitter) {

  /** Real time and real chance. */
  public static Timing system() {
    return new Timing(
        Clock.systemUTC(), Sleeper.system(), () -> ThreadLocalRandom.current().nextDouble());
  }

  /** The present. */
  public Instant now() {
    return clock.instant();
  }

  /** A random share of a duration: from zero up to, but not, the whole. */
  public Duration jittered(Duration whole) {
    return Duration.ofNanos((long) (whole.toNanos() * jitter.getAsDouble()));
  }
}
