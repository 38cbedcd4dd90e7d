package dev.connectorsdk.micrometer;

import dev.connectorsdk.core.AllowedHosts;
import dev.connectorsdk.micrometer.ObservationFrames.Frame;
import dev.connectorsdk.micrometer.ObservationFrames.Kind;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.transport.Propagator;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.atomic.AtomicBoolean;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Observes each HTTP request of a call or a token request, on the thread of the call. What an
 * observation handler throws does not affect the call.
 */
final class AttemptInterceptor implements Interceptor {
  private static final Logger LOG = System.getLogger("dev.connectorsdk.events");
  private static final String TRACE_HEADER = "traceparent";
  private static final int FIRST_ERROR = 400;

  private final ObservationRegistry registry;
  private final ObservationFrames frames;
  private final @Nullable AttemptObservationConvention convention;
  private final AllowedHosts traceHosts;
  private final AtomicBoolean failed = new AtomicBoolean();

  AttemptInterceptor(
      ObservationRegistry registry,
      ObservationFrames frames,
      @Nullable AttemptObservationConvention convention,
      AllowedHosts traceHosts) {
    this.registry = registry;
    this.frames = frames;
    this.convention = convention;
    this.traceHosts = traceHosts;
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    Frame call = frames.current();
    if (call == null) {
      return chain.proceed(chain.request()); // a file of another server, whose URL is a secret
    }
    HttpUrl url = chain.request().url();
    boolean traced = traceHosts.permits(url.scheme(), url.host());
    AttemptContext context = new AttemptContext(call.operation(), url.host(), setter(traced));
    Frame attempt = frames.enter(Kind.ATTEMPT, call.operation());
    try {
      guarded(() -> attempt.start(observation(context)));
      Response response = chain.proceed(withTrace(chain.request(), context));
      context.finish(response);
      if (response.code() >= FIRST_ERROR) {
        fail(attempt, "status " + response.code());
      }
      return response;
    } catch (IOException | RuntimeException e) {
      context.fail(e);
      fail(attempt, context.exception());
      throw e;
    } finally {
      guarded(() -> frames.end(attempt));
    }
  }

  private Observation observation(AttemptContext context) {
    return Observation.createNotStarted(
        convention, ConnectorObservations.Standard.ATTEMPT, () -> context, registry);
  }

  /** Returns what a tracer sets headers with: only one of them is sent, and only if allowed. */
  private static Propagator.Setter<Headers.Builder> setter(boolean traced) {
    return (headers, name, value) -> {
      if (traced && headers != null && name.equalsIgnoreCase(TRACE_HEADER)) {
        headers.set(TRACE_HEADER, value);
      }
    };
  }

  private static Request withTrace(Request request, AttemptContext context) {
    Headers.Builder carrier = context.getCarrier();
    String trace = carrier == null ? null : carrier.get(TRACE_HEADER);
    return trace == null ? request : request.newBuilder().header(TRACE_HEADER, trace).build();
  }

  private void fail(Frame attempt, String failure) {
    guarded(() -> attempt.observation().error(new FailedCallException(failure)));
  }

  private void guarded(Runnable step) {
    try {
      step.run();
    } catch (RuntimeException | LinkageError e) {
      if (!failed.getAndSet(true)) {
        LOG.log(
            Level.WARNING,
            "An observation of attempts failed; calls continue, and further failures are not"
                + " logged",
            e);
      }
    }
  }
}
