package dev.connectorsdk.stackone;

import dev.connectorsdk.core.RateLimit;
import dev.connectorsdk.core.RateLimits;
import java.time.Duration;

/**
 * The rate limit that StackOne documents, for {@link
 * dev.connectorsdk.core.ClientOptions#rateLimits()}.
 */
public final class StackOneRateLimits {
  private StackOneRateLimits() {}

  /**
   * What a client keeps unless told otherwise: 1,000 requests a minute and API key (the guide on
   * rate limiting), for all scopes of the client together. Unverified: when StackOne begins to
   * count a minute. So no stretch of 60 seconds sees more than 1,000; that leaves 950 a minute, of
   * which 40 may go at once.
   */
  public static RateLimits standard() {
    return RateLimits.of(RateLimit.strict(1000, Duration.ofMinutes(1)));
  }
}
