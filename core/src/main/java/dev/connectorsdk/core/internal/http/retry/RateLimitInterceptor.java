package dev.connectorsdk.core.internal.http.retry;

import dev.connectorsdk.core.event.CallThrottled.Reason;
import dev.connectorsdk.core.internal.http.call.CallTrace;
import dev.connectorsdk.core.internal.http.retry.ThrottleGate.Pass;
import java.io.IOException;
import java.io.Serial;
import java.time.Duration;
import okhttp3.Interceptor;
import okhttp3.Response;

/**
 * Holds back every attempt, the replay after a 401 included, until the gate is open and each rate
 * limit has a permit. After a 429 all calls of the same credential wait here, not only the call
 * that received it.
 */
public final class RateLimitInterceptor implements Interceptor {
  private static final int TOO_MANY_REQUESTS = 429;

  private final ThrottleGate gate;
  private final RateLimiter limiter;

  public RateLimitInterceptor(ThrottleGate gate, RateLimiter limiter) {
    this.gate = gate;
    this.limiter = limiter;
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    CallTrace trace = CallTrace.of(chain.request());
    trace.markWaiting();
    Pass pass;
    do {
      gate.await(trace);
      limiter.take(trace);
      pass = gate.enter();
    } while (pass == Pass.NO); // another call may have received a 429 in the meantime
    trace.markAdmitted();
    return pass == Pass.AS_PROBE ? probe(chain) : chain.proceed(chain.request());
  }

  private Response probe(Chain chain) throws IOException {
    boolean responded = false;
    boolean throttled = false;
    try {
      Response response = chain.proceed(chain.request());
      responded = true;
      throttled = response.code() == TOO_MANY_REQUESTS;
      return response;
    } finally {
      gate.endProbe(responded, throttled);
    }
  }

  /** Thrown when a call would have to wait past its deadline; nothing was sent. */
  public static final class ThrottledException extends IOException {
    @Serial private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final Duration wait;

    ThrottledException(Reason reason, Duration wait) {
      super("would have to wait " + wait);
      this.reason = reason;
      this.wait = wait;
    }

    public Reason reason() {
      return reason;
    }

    public Duration needed() {
      return wait;
    }
  }
}
