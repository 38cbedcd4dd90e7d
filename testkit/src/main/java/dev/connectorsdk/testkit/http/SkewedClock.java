package dev.connectorsdk.testkit.http;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that differs from another one by a variable duration. */
final class SkewedClock extends Clock {
  private final Clock right;
  private final AtomicReference<Duration> error;

  private SkewedClock(Clock right, AtomicReference<Duration> error) {
    this.right = right;
    this.error = error;
  }

  static SkewedClock over(Clock right) {
    return new SkewedClock(right, new AtomicReference<>(Duration.ZERO));
  }

  void skew(Duration chosen) {
    error.set(chosen);
  }

  @Override
  public Instant instant() {
    return right.instant().plus(error.get());
  }

  @Override
  public ZoneId getZone() {
    return right.getZone();
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return new SkewedClock(right.withZone(zone), error);
  }
}
