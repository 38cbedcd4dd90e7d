package dev.connectorsdk.core.internal.http;

import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A clock that never runs back: when the machine's clock is set back, time goes on from where it
 * was. Otherwise no permit would come until the clock has made up for the step.
 */
final class MonotonicClock implements TimeMeter {
  /** Less is taken for two threads that read the clock in one order and arrive in the other. */
  private static final long SET_BACK_NANOS = Duration.ofSeconds(5).toNanos();

  private static final long NANOS_A_SECOND = Duration.ofSeconds(1).toNanos();

  private final Clock clock;
  private final AtomicLong latest = new AtomicLong(Long.MIN_VALUE / 2);
  private final AtomicLong madeUp = new AtomicLong();

  MonotonicClock(Clock clock) {
    this.clock = clock;
  }

  @Override
  public long currentTimeNanos() {
    Instant now = clock.instant();
    long shown = now.getEpochSecond() * NANOS_A_SECOND + now.getNano();
    long lost = latest.getAndSet(shown) - shown;
    return shown + (lost > SET_BACK_NANOS ? madeUp.addAndGet(lost) : madeUp.get());
  }

  @Override
  public boolean isWallClockBased() {
    return false;
  }
}
