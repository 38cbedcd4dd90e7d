package dev.connectorsdk.core;

import java.time.Duration;
import org.immutables.value.Value;

/**
 * How often and how patiently a failed call is tried again.
 *
 * <p>Which failures are tried again at all is not settable: a call that may have changed something
 * at the service is never sent twice. Waits double from {@link #firstBackoff()} up to {@link
 * #maxBackoff()}, each a random share of that (full jitter); a {@code Retry-After} of the service
 * is kept exactly. No wait goes past the call's deadline.
 */
@Value.Immutable
public interface RetryPolicy {

  /** Attempts in all, the first one counted; 1 switches retries off. Default 4. */
  @Value.Default
  default int maxAttempts() {
    return 4;
  }

  /** The upper bound of the first wait. Default 1 second. */
  @Value.Default
  default Duration firstBackoff() {
    return Duration.ofSeconds(1);
  }

  /** The upper bound of every wait that the service did not name. Default 30 seconds. */
  @Value.Default
  default Duration maxBackoff() {
    return Duration.ofSeconds(30);
  }

  /** Refuses numbers that make no sense. */
  @Value.Check
  default void check() {
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

  /** The upper bound of the wait after an attempt, counted from 1. */
  default Duration backoff(int attempt) {
    Duration bound = firstBackoff();
    for (int i = 1; i < attempt && bound.compareTo(maxBackoff()) < 0; i++) {
      bound = bound.multipliedBy(2);
    }
    return bound.compareTo(maxBackoff()) < 0 ? bound : maxBackoff();
  }

  /** One attempt and no more. */
  static RetryPolicy never() {
    return builder().maxAttempts(1).build();
  }

  /** Starts from the defaults. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link RetryPolicy}. */
  final class Builder extends ImmutableRetryPolicy.Builder {
    Builder() {}
  }
}
