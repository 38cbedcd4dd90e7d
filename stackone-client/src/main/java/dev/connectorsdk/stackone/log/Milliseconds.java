package dev.connectorsdk.stackone.log;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;

/** Lengths of time that StackOne writes as a number of milliseconds. */
final class Milliseconds {
  private static final double NANOS = 1_000_000;

  private Milliseconds() {}

  static Optional<Duration> of(OptionalDouble number) {
    return number.isPresent()
        ? Optional.of(Duration.ofNanos(Math.round(number.getAsDouble() * NANOS)))
        : Optional.empty();
  }
}
