package dev.connectorsdk.testkit.http;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A clock that stands still until a test moves it; to be shared by a simulator and the client under
 * test. Views made by {@link #withZone} follow the clock they come from.
 */
public final class VirtualClock extends Clock {
  private final AtomicReference<Instant> now;
  private final ZoneId zone;

  private VirtualClock(AtomicReference<Instant> now, ZoneId zone) {
    this.now = now;
    this.zone = zone;
  }

  /** A clock in UTC that shows the given time. */
  public static VirtualClock at(Instant start) {
    return new VirtualClock(new AtomicReference<>(start), ZoneOffset.UTC);
  }

  /** Moves the clock; a negative duration turns it back. */
  public void advance(Duration step) {
    now.updateAndGet(time -> time.plus(step));
  }

  /** Sets the clock to a time, earlier or later. */
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
