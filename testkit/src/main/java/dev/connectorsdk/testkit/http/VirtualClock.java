package dev.connectorsdk.testkit.http;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A clock that stands still until a test moves it, for use by a simulator and the client under
 * test. Clocks returned by {@link #withZone} follow the clock they come from.
 */
public final class VirtualClock extends Clock {
  private final AtomicReference<Instant> now;
  private final ZoneId zone;

  private VirtualClock(AtomicReference<Instant> now, ZoneId zone) {
    this.now = now;
    this.zone = zone;
  }

  /** Returns a clock in UTC at the given time. */
  public static VirtualClock at(Instant start) {
    return new VirtualClock(new AtomicReference<>(start), ZoneOffset.UTC);
  }

  /** Moves the clock forward or, with a negative duration, back. */
  public void advance(Duration step) {
    now.updateAndGet(time -> time.plus(step));
  }

  /** Sets the clock to an earlier or later time. */
  public void set(Instant time) {
    now.set(time);
  }

  @Override
  public ZoneId getZone() {
    return zone;
  }

  @Override
  public Clock withZone(ZoneId other) {
    return new VirtualClock(now, other);
  }

  @Override
  public Instant instant() {
    return Objects.requireNonNull(now.get());
  }

  @Override
  public String toString() {
    return "VirtualClock[" + now.get() + "]";
  }
}
