package dev.connectorsdk.core.internal.concurrent;

import dev.connectorsdk.core.Timing;
import java.time.Duration;
import java.time.Instant;

/**
 * The time of a wait with several pauses: by the clock, or the sum of the pauses if the clock did
 * not move meanwhile, such as that of a test. So each wait ends. Used by one thread.
 */
public final class WaitTime {
  private final Timing timing;
  private final Duration timeout;
  private final Instant start;
  private Duration slept = Duration.ZERO;

  private WaitTime(Timing timing, Duration timeout) {
    this.timing = timing;
    this.timeout = timeout;
    this.start = timing.now();
  }

  /** Starts a wait. */
  public static WaitTime start(Timing timing, Duration timeout) {
    return new WaitTime(timing, timeout);
  }

  /** Adds a pause that has ended. */
  public void addPause(Duration pause) {
    slept = slept.plus(pause);
  }

  /** The time since the start. */
  public Duration elapsed() {
    Duration passed = Duration.between(start, timing.now());
    return slept.compareTo(passed) > 0 ? slept : passed;
  }

  /** The time until the timeout; zero after it. */
  public Duration left() {
    return leftAfter(elapsed());
  }

  /** The time between an {@link #elapsed()} time and the timeout; zero after it. */
  public Duration leftAfter(Duration elapsed) {
    Duration left = timeout.minus(elapsed);
    return left.isNegative() ? Duration.ZERO : left;
  }
}
