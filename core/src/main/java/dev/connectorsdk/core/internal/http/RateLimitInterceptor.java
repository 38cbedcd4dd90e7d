package dev.connectorsdk.core.internal.http;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Response;

/**
 * Lets an attempt go, the replay after a 401 too, when the service has asked for no wait and each
 * rate limit has a permit.
 */
final class RateLimitInterceptor implements Interceptor {
  private final ThrottleGate gate;
  private final RateLimiter limiter;

  RateLimitInterceptor(ThrottleGate gate, RateLimiter limiter) {
    this.gate = gate;
    this.limiter = limiter;
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    CallTrace trace = CallTrace.of(chain.request());
    trace.markWaiting();
    do {
      gate.pass(trace);
      limiter.take(trace);
    } while (gate.closedWhileWaiting());
    trace.markAdmitted();
    return chain.proceed(chain.request());
  }
}
