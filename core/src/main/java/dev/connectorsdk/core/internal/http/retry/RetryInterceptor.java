package dev.connectorsdk.core.internal.http.retry;

import dev.connectorsdk.core.ClientOptions;
import dev.connectorsdk.core.RetryPolicy;
import dev.connectorsdk.core.Timing;
import dev.connectorsdk.core.internal.http.body.ResponseBuffer;
import dev.connectorsdk.core.internal.http.body.ResponseBuffer.ResponseTooLargeException;
import dev.connectorsdk.core.internal.http.call.CallTrace;
import dev.connectorsdk.core.internal.http.call.CallerOptions;
import dev.connectorsdk.core.internal.http.call.CancellableSleeper;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Repeats a call until it succeeds, fails for good, or reaches its deadline.
 *
 * <p>The whole response is read here, so that a connection that breaks in the middle of a body
 * counts as a failed attempt, and the connection is free before any wait starts.
 */
public final class RetryInterceptor implements Interceptor {
  private final ClientOptions options;
  private final Timing timing;
  private final ThrottleGate gate;
  private final CancellableSleeper sleeper;
  private final ResponseBuffer buffer;

  public RetryInterceptor(ClientOptions options, ThrottleGate gate, CancellableSleeper sleeper) {
    this.options = options;
    this.timing = options.timing();
    this.gate = gate;
    this.sleeper = sleeper;
    this.buffer = new ResponseBuffer(options.maxResponseBytes());
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    CallTrace trace = CallTrace.of(chain.request());
    for (int attempt = 1; ; attempt++) {
      trace.beginAttempt();
      Result result = attempt(chain, trace);
      Optional<Duration> pause = pauseAfter(chain.request(), result, trace, attempt);
      trace.record(result.outcome(), result.response(), pause.orElse(Duration.ZERO));
      if (pause.isEmpty()) {
        return result.orThrow();
      }
      trace.events().retried(attempt, result.outcome(), pause.get());
      sleeper.sleep(pause.get());
    }
  }

  private Result attempt(Chain chain, CallTrace trace) throws IOException {
    try (Response response = chain.proceed(chain.request())) {
      return new Result(read(chain, response), null);
    } catch (IOException e) {
      if (trace.isWaiting()) {
        throw e;
      }
      return new Result(null, e);
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      // OkHttp is Kotlin: its wait for a connection throws InterruptedException undeclared
      throw CancellableSleeper.interrupted(e);
    }
  }

  /** A body that is too large is not read on: closing it would skip what is left. */
  private Response read(Chain chain, Response response) throws IOException {
    try {
      return buffer.of(chain.request(), response);
    } catch (ResponseTooLargeException e) {
      chain.call().cancel();
      throw e;
    }
  }

  /** Returns the wait before the next attempt; absent if this attempt was the last. */
  private Optional<Duration> pauseAfter(
      Request request, Result result, CallTrace trace, int attempt) {
    Optional<Duration> retryAfter = result.retryAfter(timing);
    boolean retryable = result.isRetryable(request, trace, retryAfter.isPresent());
    if (!retryable && !result.isThrottled()) {
      return Optional.empty();
    }
    RetryPolicy policy = CallerOptions.retryPolicy(request, options);
    Duration pause = retryAfter.orElseGet(() -> timing.jittered(policy.backoff(attempt)));
    if (result.isThrottled()) {
      gate.close(pause);
    }
    boolean pastDeadline = pause.compareTo(trace.remaining()) >= 0;
    return !retryable || attempt >= policy.maxAttempts() || pastDeadline
        ? Optional.empty()
        : Optional.of(pause);
  }

  /** The response of an attempt, or its failure. */
  private record Result(@Nullable Response response, @Nullable IOException failure) {

    boolean isRetryable(Request request, CallTrace trace, boolean hasRetryAfter) {
      return response != null
          ? RetryRule.retriesResponse(request, response, hasRetryAfter)
          : failure != null && RetryRule.retriesFailure(request, failure, trace.nothingSent());
    }

    boolean isThrottled() {
      return response != null && response.code() == 429;
    }

    Optional<Duration> retryAfter(Timing timing) {
      return response == null ? Optional.empty() : RetryAfter.of(response.headers(), timing.now());
    }

    String outcome() {
      return response != null
          ? String.valueOf(response.code())
          : failure == null ? "" : failure.getClass().getSimpleName();
    }

    Response orThrow() throws IOException {
      if (response != null) {
        return response;
      }
      throw failure != null ? failure : new IOException("no response");
    }
  }
}
