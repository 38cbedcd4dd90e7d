package dev.connectorsdk.stackone.internal;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;

/** Conversions of durations. */
public final class Durations {
  private static final double NANOS_PER_MILLISECOND = 1_000_000;

  private Durations() {}

  /** Returns the duration of a number of milliseconds, rounded to nanoseconds. */
  public static Optional<Duration> ofMillis(OptionalDouble milliseconds) {
    return milliseconds.isPresent()
        ? Optional.of(
            Duration.ofNanos(Math.round(milliseconds.getAsDouble() * NANOS_PER_MILLISECOND)))
        : Optional.empty();
  }
}
