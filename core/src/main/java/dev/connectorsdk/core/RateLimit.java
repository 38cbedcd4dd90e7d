package dev.connectorsdk.core;

import java.time.Duration;

/**
 * A maximum number of calls per period, enforced by the client. It works like a bucket of permits:
 * full at the start, each call takes one, and they are refilled evenly.
 *
 * @param permits the permits that are refilled per period, from 1 to 1,000,000,000
 * @param period from 1 millisecond to 366 days
 * @param burst the permits that the bucket holds, from 1 to 1,000,000,000: the maximum number of
 *     calls at once
 */
public record RateLimit(long permits, Duration period, long burst) {
  private static final Duration SHORTEST = Duration.ofMillis(1);
  private static final Duration LONGEST = Duration.ofDays(366);
  private static final int MAX_PERMITS = 1_000_000_000;
  private static final int RATE_PERCENT = 95;
  private static final int BURST_PERCENT = 4;

  /** Rejects values out of range. */
  public RateLimit {
    requirePermits("permits", permits);
    requirePermits("burst", burst);
    if (period.compareTo(SHORTEST) < 0 || period.compareTo(LONGEST) > 0) {
      throw new IllegalArgumentException(
          "period must be from 1 millisecond to 366 days, was " + period);
    }
    if (permits > period.toNanos()) {
      throw new IllegalArgumentException(
          "permits must be at most one per nanosecond, were " + permits + " in " + period);
    }
  }

  /**
   * Returns a limit whose permits may all be used at once. After an idle time, up to twice as many
   * calls are possible within one period: the full bucket, and the permits refilled meanwhile.
   *
   * @throws IllegalArgumentException if a value is out of range
   */
  public static RateLimit of(int permits, Duration period) {
    return new RateLimit(permits, period, permits);
  }

  /**
   * Returns a limit that is never exceeded within any period, wherever the service starts to count.
   * In exchange only 95 % of the rate is used, and only 4 % of the permits at once.
   *
   * @throws IllegalArgumentException if a value is out of range
   */
  public static RateLimit strict(int permits, Duration period) {
    long burst = Math.max(1, (long) permits * BURST_PERCENT / 100);
    return new RateLimit(permits, period.multipliedBy(100).dividedBy(RATE_PERCENT), burst);
  }

  /**
   * Returns the same rate with another maximum number of calls at once.
   *
   * @throws IllegalArgumentException if it is less than 1
   */
  public RateLimit withBurst(int calls) {
    return new RateLimit(permits, period, calls);
  }

  private static void requirePermits(String name, long value) {
    if (value < 1 || value > MAX_PERMITS) {
      throw new IllegalArgumentException(
          name + " must be from 1 to " + MAX_PERMITS + ", was " + value);
    }
  }
}
