package dev.connectorsdk.examples.metrics;

import dev.connectorsdk.core.RateLimit;
import dev.connectorsdk.core.RateLimits;
import dev.connectorsdk.core.credential.Environment;
import dev.connectorsdk.core.event.LoggingListener;
import dev.connectorsdk.sophos.SophosClient;
import dev.connectorsdk.stackone.StackOneClient;
import java.time.Duration;

/** Clients with custom rate limits. */
final class RateLimitExamples {
  private RateLimitExamples() {}

  static SophosClient withoutLimits(Environment environment) {
    return SophosClient.builder()
        .environment(environment)
        .options(o -> o.withoutRateLimits().addListeners(new LoggingListener()))
        .build();
  }

  // snippet limits
  /** A quarter of the rate limit, for four processes that share a StackOne key. */
  static StackOneClient quarterOfLimit(Environment environment) {
    RateLimits share = RateLimits.of(RateLimit.strict(250, Duration.ofMinutes(1)));
    return StackOneClient.builder()
        .environment(environment)
        .options(o -> o.rateLimits(share))
        .build();
  }
  // end
}
