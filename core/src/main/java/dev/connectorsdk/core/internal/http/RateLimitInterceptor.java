package dev.connectorsdk.core.internal.http;

import dev.connectorsdk.core.Timing;
import dev.connectorsdk.core.event.CallThrottled.Reason;
import java.io.IOException;
import java.io.Serial;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;
import okhttp3.Interceptor;
import okhttp3.Response;

/**
 * Holds back every attempt, the replay after a 401 included, until the service no longer requires a
 * wait and each rate limit has a permit. After a 429 all calls of the same credential wait here,
 * not only the call that received it.
 */
final class RateLimitInterceptor implements Interceptor {
  private final Timing timing;
  private final CancellableSleeper sleeper;
  private final RateLimiter limiter;
  private final ReentrantLock lock = new ReentrantLock();
  private volatile Instant blockedUntil = Instant.MIN;

  RateLimitInterceptor(Timing timing, CancellableSleeper sleeper, RateLimiter limiter) {
    this.timing = timing;
    this.sleeper = sleeper;
    this.limiter = limiter;
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    CallTrace trace = CallTrace.of(chain.request());
    trace.markWaiting();
    do {
      awaitUnblocked(trace);
      limiter.take(trace);
    } while (isBlocked()); // another call may have received a 429 in the meantime
    trace.markAdmitted();
    return chain.proceed(chain.request());
  }

  /** Holds back every attempt for this time; a longer wait that is already set stays. */
  void block(Duration wait) {
    Instant until = timing.now().plus(wait);
    lock.lock();
    try {
      blockedUntil = until.isAfter(blockedUntil) ? until : blockedUntil;
    } finally {
      lock.unlock();
    }
  }

  /** Waits, or fails at once if the wait would end after the call's deadline. */
  void awaitUnblocked(CallTrace trace) throws IOException {
    for (Duration wait = remainingWait();
        wait.compareTo(Duration.ZERO) > 0;
        wait = remainingWait()) {
      if (wait.compareTo(trace.remaining()) >= 0) {
        throw new ThrottledException(Reason.TOO_MANY_REQUESTS, wait);
      }
      trace.events().throttled(Reason.TOO_MANY_REQUESTS, wait);
      sleeper.sleep(wait);
    }
  }

  /** Whether a wait is set that has not ended yet. */
  boolean isBlocked() {
    return remainingWait().compareTo(Duration.ZERO) > 0;
  }

  private Duration remainingWait() {
    Instant until = blockedUntil;
    return until.equals(Instant.MIN) ? Duration.ZERO : Duration.between(timing.now(), until);
  }

  /** Thrown when a call would have to wait past its deadline; nothing was sent. */
  static final class ThrottledException extends IOException {
    @Serial private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final Duration wait;

    ThrottledException(Reason reason, Duration wait) {
      super("would have to wait " + wait);
      this.reason = reason;
      this.wait = wait;
    }

    Reason reason() {
      return reason;
    }

    Duration needed() {
      return wait;
    }
  }
}
