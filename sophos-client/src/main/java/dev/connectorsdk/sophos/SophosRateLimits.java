package dev.connectorsdk.sophos;

import dev.connectorsdk.core.RateLimit;
import dev.connectorsdk.core.RateLimits;
import java.time.Duration;

/**
 * The rate limits that Sophos Central documents for each credential (Getting started, rate limits),
 * for {@link dev.connectorsdk.core.ClientOptions#rateLimits()}.
 *
 * <p>Two are enforced: 100 calls a minute with bursts to 300, and 200,000 a day. Two are advice: 10
 * a second and 1,000 an hour. Unverified: how the service counts, in particular what a burst is,
 * and whether it also counts by account and by source address.
 */
public final class SophosRateLimits {
  private static final int CALLS_A_MINUTE = 100;
  private static final int BURST = 190;
  private static final int CALLS_A_DAY = 200_000;

  private SophosRateLimits() {}

  /**
   * What a client keeps unless told otherwise: the enforced limits, and 10 a second. The hourly
   * advice is left out: keeping it would hold a call back for up to an hour, long past its
   * deadline, where the service itself would have answered.
   */
  public static RateLimits standard() {
    return RateLimits.of(minute(), day(), RateLimit.of(10, Duration.ofSeconds(1)));
  }

  /** Only what the service enforces. */
  public static RateLimits enforced() {
    return RateLimits.of(minute(), day());
  }

  /**
   * All limits, those that are advice too: 10 a second and 1,000 an hour. For work in the
   * background, with a {@link dev.connectorsdk.core.ClientOptions#callTimeout()} long enough to
   * wait for its turn.
   */
  public static RateLimits advised() {
    return RateLimits.of(
        minute(),
        day(),
        RateLimit.of(10, Duration.ofSeconds(1)),
        RateLimit.of(1000, Duration.ofHours(1)));
  }

  /**
   * A burst of 190 on top of 100 a minute stays below 300 in any minute, also where the service
   * counts the burst in with the rest, and leaves room for requests that arrive closer together
   * than they were sent.
   */
  private static RateLimit minute() {
    return RateLimit.of(CALLS_A_MINUTE, Duration.ofMinutes(1)).withBurst(BURST);
  }

  private static RateLimit day() {
    return RateLimit.strict(CALLS_A_DAY, Duration.ofDays(1));
  }
}
