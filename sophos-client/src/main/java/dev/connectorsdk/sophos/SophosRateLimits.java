package dev.connectorsdk.sophos;

import dev.connectorsdk.core.RateLimit;
import dev.connectorsdk.core.RateLimits;
import java.time.Duration;

/**
 * The rate limits that Sophos Central documents for each credential (Getting started, rate limits),
 * for {@link dev.connectorsdk.core.ClientOptions#rateLimits()}.
 *
 * <p>Two are enforced: 100 calls per minute with bursts to 300, and 200,000 per day. Two are recommended: 10 per second and 1,000 per hour. How the service counts is unverified, in particular what a burst is, and whether it also counts by account and by source address.
 */
public final class SophosRateLimits {
  private static final int CALLS_PER_MINUTE = 100;
  private static final int BURST = 190;
  private static final int CALLS_PER_DAY = 200_000;

  private SophosRateLimits() {}

  /**
   * Returns the default limits of a client: the enforced ones, and 10 per second. The recommended hourly limit is not part of it, because it could delay a call by up to an hour, past its deadline, where the service would have accepted it.
   */
  public static RateLimits standard() {
    return RateLimits.of(minute(), day(), RateLimit.of(10, Duration.ofSeconds(1)));
  }

  /** Returns the limits that the service enforces. */
  public static RateLimits enforced() {
    return RateLimits.of(minute(), day());
  }

  /**
   * Returns all limits, including the recommended 10 per second and 1,000 per hour. For background jobs whose {@link dev.connectorsdk.core.ClientOptions#callTimeout()} is long enough to wait.
   */
  public static RateLimits advised() {
    return RateLimits.of(
        minute(),
        day(),
        RateLimit.of(10, Duration.ofSeconds(1)),
        RateLimit.of(1000, Duration.ofHours(1)));
  }

  /**
   * A burst of 190 and 100 per minute stay below 300 in any minute, even if the service includes the burst in its count, and leave a margin for requests that arrive closer together than they were sent.
   */
  private static RateLimit minute() {
    return RateLimit.of(CALLS_PER_MINUTE, Duration.ofMinutes(1)).withBurst(BURST);
  }

  private static RateLimit day() {
    return RateLimit.strict(CALLS_PER_DAY, Duration.ofDays(1));
  }
}
