package dev.connectorsdk.core.internal.http;

import dev.connectorsdk.core.ClientOptions;
import dev.connectorsdk.core.Timing;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Tries a call until it is answered, refused for good, or out of time.
 *
 * <p>The whole answer is read here, so that a connection that breaks in the middle of a body counts
 * as a failed attempt, and the connection is free before any wait begins.
 */
final class RetryInterceptor implements Interceptor {
  private final ClientOptions options;
  private final Timing timing;
  private final ThrottleGate gate;
  private final CancellableSleeper pauses;
  private final ResponseBuffer copy;

  RetryInterceptor(ClientOptions options, ThrottleGate gate, CancellableSleeper pauses) {
    this.options = options;
    this.timing = options.timing();
    this.gate = gate;
    this.pauses = pauses;
    this.copy = new ResponseBuffer(options.maxResponseBytes());
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    CallTrace trace = CallTrace.of(chain.request());
    for (int attempt = 1; ; attempt++) {
      trace.beginAttempt();
      Result result = attempt(chain, trace);
      Optional<Duration> pause = pauseAfter(chain.request(), result, trace, attempt);
      trace.record(result.words(), result.status(), pause.orElse(Duration.ZERO));
      if (pause.isEmpty()) {
        return result.orThrow();
      }
      trace.story().retried(attempt, result.words(), pause.get());
      pauses.sleep(pause.get());
    }
  }

  private Result attempt(Chain chain, CallTrace trace) throws IOException {
    try (Response response = chain.proceed(chain.request())) {
      return new Result(copy.of(chain.request(), response), null);
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

  /** The wait before the next attempt; absent if this one was the last. */
  private Optional<Duration> pauseAfter(
      Request request, Result result, CallTrace trace, int attempt) {
    Optional<Duration> asked = result.retryAfter(timing);
    boolean retryable = result.retryable(request, trace, asked.isPresent());
    if (!retryable && !result.isThrottled()) {
      return Optional.empty();
    }
    Duration pause = asked.orElseGet(() -> timing.jittered(options.retryPolicy().backoff(attempt)));
    if (result.isThrottled()) {
      gate.closeFor(pause);
    }
    boolean late = pause.compareTo(trace.remaining()) >= 0;
    return !retryable || attempt >= options.retryPolicy().maxAttempts() || late
        ? Optional.empty()
        : Optional.of(pause);
  }

  private record Result(@Nullable Response response, @Nullable IOException failure) {

    boolean retryable(Request request, CallTrace trace, boolean waitNamed) {
      return response != null
          ? RetryRule.retriesAnswer(request, response, waitNamed)
          : failure != null && RetryRule.retriesFailure(request, failure, trace.nothingSent());
    }

    boolean isThrottled() {
      return response != null && response.code() == 429;
    }

    Optional<Duration> retryAfter(Timing timing) {
      return response == null ? Optional.empty() : RetryAfter.of(response.headers(), timing.now());
    }

    OptionalInt status() {
      return response == null ? OptionalInt.empty() : OptionalInt.of(response.code());
    }

    String words() {
      return response != null
          ? String.valueOf(response.code())
          : failure == null ? "" : failure.getClass().getSimpleName();
    }

    Response orThrow() throws IOException {
      if (response != null) {
        return response;
      }
      throw failure != null ? failure : new IOException("no answer");
    }
  }
}
