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
   * Returns the default limit of a client: 1,000 requests per minute and API key (StackOne's guide
   * to rate limits), for all scopes of the client together. When StackOne starts to count a minute
   * is unverified, since its guide does not say. So no 60 seconds have more than 1,000 requests:
   * 950 per minute, with bursts of 40.
   */
  public static RateLimits standard() {
    return RateLimits.of(RateLimit.strict(1000, Duration.ofMinutes(1)));
  }
}
