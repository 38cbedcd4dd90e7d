package dev.connectorsdk.core;

import java.time.Duration;
import org.immutables.value.Value;

/**
 * How often and when a failed call is retried.
 *
 * <p>Which failures are retried is not configurable: a request that may have changed something at
 * the service is sent again only if doing it twice is the same as doing it once. The bounds of the
 * waits double from {@link #firstBackoff()} up to {@link #maxBackoff()}, and each wait is a random
 * share of its bound (full jitter). A {@code Retry-After} of the service is followed exactly, in
 * whole seconds rounded up. No wait exceeds the call's deadline.
 */
@Value.Immutable
public interface RetryPolicy {

  /** The maximum number of attempts, the first one included; 1 disables retries. Default 4. */
  @Value.Default
  default int maxAttempts() {
    return 4;
  }

  /** The upper bound of the first wait. Default 1 second. */
  @Value.Default
  default Duration firstBackoff() {
    return Duration.ofSeconds(1);
  }

  /** The upper bound of every wait without {@code Retry-After}. Default 30 seconds. */
  @Value.Default
  default Duration maxBackoff() {
    return Duration.ofSeconds(30);
  }

  /**
   * The maximum time for which a status 429 holds back all other calls of the client, whatever its
   * {@code Retry-After}. Until that wait has ended, one call at a time is then sent as a probe; a
   * response other than 429 ends the wait for all. Default 5 minutes.
   */
  @Value.Default
  default Duration maxSharedWait() {
    return Duration.ofMinutes(5);
  }

  /** Rejects values out of range. */
  @Value.Check
  default void check() {
    if (maxSharedWait().isNegative()
        || maxSharedWait().isZero()
        || maxSharedWait().toDays() > 365) {
      throw new IllegalArgumentException(
          "maxSharedWait must be longer than 0 and at most a year, was " + maxSharedWait());
    }
    if (maxAttempts() < 1) {
      throw new IllegalArgumentException("maxAttempts must be 1 or more, was " + maxAttempts());
    }
    if (firstBackoff().isNegative() || maxBackoff().compareTo(firstBackoff()) < 0) {
      throw new IllegalArgumentException(
          "firstBackoff must not be negative and maxBackoff not smaller than it: "
              + firstBackoff()
              + ", "
              + maxBackoff());
    }
  }

  /** Returns the upper bound of the wait after an attempt, counted from 1. */
  default Duration backoff(int attempt) {
    Duration bound = firstBackoff();
    for (int i = 1; i < attempt && bound.compareTo(maxBackoff()) < 0; i++) {
      bound = bound.multipliedBy(2);
    }
    return bound.compareTo(maxBackoff()) < 0 ? bound : maxBackoff();
  }

  /** Returns a policy without retries. */
  static RetryPolicy never() {
    return builder().maxAttempts(1).build();
  }

  /** Returns a builder that starts with the defaults. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link RetryPolicy}. */
  final class Builder extends ImmutableRetryPolicy.Builder {
    Builder() {}
  }
}
