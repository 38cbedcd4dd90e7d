package dev.connectorsdk.core.internal.http.retry;

import dev.connectorsdk.core.RateLimit;
import dev.connectorsdk.core.RateLimits;
import dev.connectorsdk.core.Timing;
import dev.connectorsdk.core.event.CallThrottled.Reason;
import dev.connectorsdk.core.internal.http.call.CallTrace;
import dev.connectorsdk.core.internal.http.call.CancellableSleeper;
import dev.connectorsdk.core.internal.http.retry.RateLimitInterceptor.ThrottledException;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.local.LocalBucketBuilder;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Grants a permit for each attempt, in the order of the requests. An attempt that finds none
 * reserves the next one and sleeps until it is due, so that no later attempt overtakes it and no
 * lock is held in the meantime.
 */
public final class RateLimiter {
  private final CancellableSleeper sleeper;
  private final @Nullable Bucket bucket;

  public RateLimiter(RateLimits limits, Timing timing, CancellableSleeper sleeper) {
    this.sleeper = sleeper;
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

  /** Returns the number of permits that can be taken now; absent without limits. */
  public OptionalLong available() {
    return bucket == null
        ? OptionalLong.empty()
        : OptionalLong.of(Math.max(0, bucket.getAvailableTokens()));
  }

  /** Takes a permit and waits until it is due, or fails at once if that is past the deadline. */
  void take(CallTrace trace) throws IOException {
    if (bucket != null && !bucket.tryConsume(1)) {
      awaitPermit(bucket, trace);
    }
  }

  private void awaitPermit(Bucket permits, CallTrace trace) throws IOException {
    Duration wait = reserve(permits, trace.remaining());
    if (wait.isZero()) {
      return;
    }
    trace.events().throttled(Reason.RATE_LIMIT, wait);
    try {
      sleeper.sleep(wait);
    } catch (IOException e) {
      permits.addTokens(1);
      throw e;
    }
  }

  private static Duration reserve(Bucket permits, Duration remaining) throws ThrottledException {
    long maxWait = remaining.toNanos() - 1;
    AtomicLong wait = new AtomicLong();
    if (maxWait < 1 || !permits.asBlocking().tryConsumeUninterruptibly(1, maxWait, wait::set)) {
      long needed = permits.estimateAbilityToConsume(1).getNanosToWaitForRefill();
      throw new ThrottledException(Reason.RATE_LIMIT, Duration.ofNanos(needed));
    }
    return Duration.ofNanos(wait.get());
  }

  /**
   * A clock that never runs backwards: when the machine's clock is set back, time continues from
   * where it was. Otherwise no permit would be granted until the clock has caught up.
   */
  private static final class MonotonicClock implements TimeMeter {
    /** Less is attributed to two threads that read the clock in one order and arrive in another. */
    private static final long SET_BACK_NANOS = Duration.ofSeconds(5).toNanos();

    private static final long NANOS_PER_SECOND = Duration.ofSeconds(1).toNanos();

    private final Clock clock;
    private final AtomicLong latest = new AtomicLong(Long.MIN_VALUE / 2);
    private final AtomicLong correction = new AtomicLong();

    MonotonicClock(Clock clock) {
      this.clock = clock;
    }

    @Override
    public long currentTimeNanos() {
      Instant now = clock.instant();
      long nanos = now.getEpochSecond() * NANOS_PER_SECOND + now.getNano();
      long lost = latest.getAndSet(nanos) - nanos;
      return nanos + (lost > SET_BACK_NANOS ? correction.addAndGet(lost) : correction.get());
    }

    @Override
    public boolean isWallClockBased() {
      return false;
    }
  }
}
