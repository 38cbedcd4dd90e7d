package dev.connectorsdk.core.internal.http;

import dev.connectorsdk.core.RateLimit;
import dev.connectorsdk.core.RateLimits;
import dev.connectorsdk.core.Timing;
import dev.connectorsdk.core.event.CallThrottled.Reason;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.local.LocalBucketBuilder;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Hands out a permit for each attempt, in the order they are asked for: who finds none reserves the
 * next one and sleeps until it is due, so that nobody who comes later is served first and no lock
 * is held meanwhile.
 */
final class RateLimiter {
  private final CancellableSleeper pauses;
  private final @Nullable Bucket bucket;

  RateLimiter(RateLimits limits, Timing timing, CancellableSleeper pauses) {
    this.pauses = pauses;
    this.bucket = limits.limits().isEmpty() ? null : bucket(limits, timing);
  }

  private static Bucket bucket(RateLimits limits, Timing timing) {
    LocalBucketBuilder builder =
        Bucket.builder().withCustomTimePrecision(new MonotonicClock(timing.clock()));
    for (RateLimit limit : limits.limits()) {
      builder.addLimit(
          bandwidth ->
              bandwidth.capacity(limit.burst()).refillGreedy(limit.permits(), limit.period()));
    }
    return builder.build();
  }

  /** Takes a permit and waits until it is due, or gives up at once if that is past the deadline. */
  void take(CallTrace trace) throws IOException {
    if (bucket != null && !bucket.tryConsume(1)) {
      awaitTurn(bucket, trace);
    }
  }

  private void awaitTurn(Bucket permits, CallTrace trace) throws IOException {
    Duration wait = reserve(permits, trace.remaining());
    if (wait.isZero()) {
      return;
    }
    trace.story().throttled(Reason.RATE_LIMIT, wait);
    try {
      pauses.sleep(wait);
    } catch (IOException e) {
      permits.addTokens(1);
      throw e;
    }
  }

  private static Duration reserve(Bucket permits, Duration remaining) throws ThrottledException {
    long most = remaining.toNanos() - 1;
    AtomicLong wait = new AtomicLong();
    if (most < 1 || !permits.asBlocking().tryConsumeUninterruptibly(1, most, wait::set)) {
      long needed = permits.estimateAbilityToConsume(1).getNanosToWaitForRefill();
      throw new ThrottledException(Reason.RATE_LIMIT, Duration.ofNanos(needed));
    }
    return Duration.ofNanos(wait.get());
  }
}
