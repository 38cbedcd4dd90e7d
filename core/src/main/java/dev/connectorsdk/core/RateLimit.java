package dev.connectorsdk.core;

import java.time.Duration;

/**
 * So many calls in a period, kept by the client itself. It works like a bucket of permits: full at
 * the start, emptied by one for each call, refilled evenly.
 *
 * @param permits how many permits a period brings, 1 or more
 * @param period how long a period is: from 1 millisecond to 366 days
 * @param burst how many permits the bucket holds, 1 or more: so many calls may go at once
 */
public record RateLimit(long permits, Duration period, long burst) {
  private static final Duration SHORTEST = Duration.ofMillis(1);
  private static final Duration LONGEST = Duration.ofDays(366);
  private static final int PERMITS_AT_MOST = 1_000_000_000;
  private static final int RATE_PERCENT = 95;
  private static final int BURST_PERCENT = 4;

  /** Refuses numbers that make no sense. */
  public RateLimit {
    requirePermits("permits", permits);
    requirePermits("burst", burst);
    if (period.compareTo(SHORTEST) < 0 || period.compareTo(LONGEST) > 0) {
      throw new IllegalArgumentException(
          "period must be from 1 millisecond to 366 days, was " + period);
    }
    if (permits > period.toNanos()) {
      throw new IllegalArgumentException(
          "permits must be at most one a nanosecond, were " + permits + " in " + period);
    }
  }

  /**
   * So many calls a period, all of them at once if need be. After a rest, a stretch as long as the
   * period can see up to twice as many: the full bucket, and what is refilled meanwhile.
   *
   * @throws IllegalArgumentException if a number makes no sense
   */
  public static RateLimit of(int permits, Duration period) {
    return new RateLimit(permits, period, permits);
  }

  /**
   * Never more than so many calls in any stretch as long as the period, wherever the service begins
   * to count. The price: 95 % of the rate is used, and 4 % of the permits may go at once.
   *
   * @throws IllegalArgumentException if a number makes no sense
   */
  public static RateLimit strict(int permits, Duration period) {
    long burst = Math.max(1, (long) permits * BURST_PERCENT / 100);
    return new RateLimit(permits, period.multipliedBy(100).dividedBy(RATE_PERCENT), burst);
  }

  /**
   * The same rate with so many calls at once.
   *
   * @throws IllegalArgumentException if it is less than 1
   */
  public RateLimit withBurst(int calls) {
    return new RateLimit(permits, period, calls);
  }

  private static void requirePermits(String name, long value) {
    if (value < 1 || value > PERMITS_AT_MOST) {
      throw new IllegalArgumentException(
          name + " must be from 1 to " + PERMITS_AT_MOST + ", was " + value);
    }
  }
}
