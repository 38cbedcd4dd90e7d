package dev.connectorsdk.micrometer;

import dev.connectorsdk.core.AllowedHosts;
import dev.connectorsdk.core.event.CallFinished;
import dev.connectorsdk.core.event.CallRetried;
import dev.connectorsdk.core.event.CallStarted;
import dev.connectorsdk.core.event.CallThrottled;
import dev.connectorsdk.core.event.ClientListener;
import dev.connectorsdk.core.event.TokenFailed;
import dev.connectorsdk.core.event.TokenRefreshed;
import dev.connectorsdk.core.event.TokenRefused;
import dev.connectorsdk.core.event.TokenRequested;
import dev.connectorsdk.micrometer.ObservationFrames.Frame;
import dev.connectorsdk.micrometer.ObservationFrames.Kind;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import okhttp3.Interceptor;
import org.jspecify.annotations.Nullable;

/**
 * Observes the calls of clients, for traces and metrics: an observation of each call, with one of
 * each token request inside of it. With {@link #attempts()}, each HTTP request has one too.
 *
 * <pre>{@code
 * ConnectorObservations observations = ConnectorObservations.of(registry);
 * SophosClient.builder()
 *     .options(
 *         o ->
 *             o.addListeners(observations)
 *                 .httpClientCustomizer(
 *                     http -> http.addNetworkInterceptor(observations.attempts())))
 * }</pre>
 *
 * <p>The scope of an observation is open on the thread of the call, so that log lines and the
 * observations of other libraries belong to it. A call on another thread continues the observation
 * of its caller if {@link dev.connectorsdk.core.ClientOptions#taskDecorator()} carries it there.
 * Thread-safe; one instance can serve any number of clients.
 */
public final class ConnectorObservations implements ClientListener {
  private final ObservationRegistry registry;
  private final ObservationFrames frames = new ObservationFrames();
  private final Interceptor attempts;
  private final @Nullable CallObservationConvention callConvention;
  private final @Nullable TokenObservationConvention tokenConvention;

  private ConnectorObservations(Builder builder) {
    this.registry = builder.registry;
    this.callConvention = builder.callConvention;
    this.tokenConvention = builder.tokenConvention;
    this.attempts =
        new AttemptInterceptor(registry, frames, builder.attemptConvention, builder.traceHosts);
  }

  /** Returns observations with the standard names and tags, whose trace stays in this process. */
  public static ConnectorObservations of(ObservationRegistry registry) {
    return builder(registry).build();
  }

  /** Returns a builder. */
  public static Builder builder(ObservationRegistry registry) {
    return new Builder(registry);
  }

  /**
   * Returns a network interceptor of OkHttp that observes each HTTP request of a client which has
   * this listener. An attempt whose connection fails sends no request: the observation of its call
   * has the event {@code retry} or the failure.
   */
  public Interceptor attempts() {
    return attempts;
  }

  @Override
  public void callStarted(CallStarted event) {
    Operation operation = Operation.of(event.client(), event.operation());
    Frame frame = frames.enter(Kind.CALL, operation);
    frame.start(
        Observation.createNotStarted(
            callConvention,
            Standard.CALL,
            () -> new CallContext(operation, event.tag()),
            registry));
  }

  @Override
  public void callRetried(CallRetried event) {
    call("retry", "retry after " + event.outcome());
  }

  @Override
  public void callThrottled(CallThrottled event) {
    call(
        "wait",
        event.reason() == CallThrottled.Reason.RATE_LIMIT
            ? "wait for the rate limit"
            : "wait after status 429");
  }

  @Override
  public void callFinished(CallFinished event) {
    Frame frame = frames.find(Kind.CALL);
    if (frame != null) {
      if (frame.context() instanceof CallContext context) {
        context.finish(event);
      }
      end(frame, event.failure().orElse(null));
    }
  }

  @Override
  public void tokenRequested(TokenRequested event) {
    Frame frame = frames.enter(Kind.TOKEN, Operation.ofToken(event.client()));
    frame.start(
        Observation.createNotStarted(
            tokenConvention, Standard.TOKEN, () -> new TokenContext(event.client()), registry));
  }

  @Override
  public void tokenRefreshed(TokenRefreshed event) {
    finish(TokenResult.refreshed(event.client()));
  }

  @Override
  public void tokenRefused(TokenRefused event) {
    finish(TokenResult.refused(event.client(), event.status()));
  }

  @Override
  public void tokenFailed(TokenFailed event) {
    finish(TokenResult.failed(event.client(), event.failure()));
  }

  private void finish(TokenResult result) {
    Frame frame = frames.find(Kind.TOKEN);
    if (frame != null) {
      if (frame.context() instanceof TokenContext context) {
        context.finish(result);
      }
      end(frame, result.isFailure() ? result.exception() : null);
    }
  }

  private void end(Frame frame, @Nullable String failure) {
    try {
      if (failure != null) {
        frame.observation().error(new FailedCallException(failure));
      }
    } finally {
      frames.end(frame);
    }
  }

  private void call(String name, String text) {
    Frame frame = frames.find(Kind.CALL);
    if (frame != null) {
      frame.observation().event(Observation.Event.of(name, text));
    }
  }

  /** The standard names and tags. */
  static final class Standard {
    static final CallObservationConvention CALL = new CallObservationConvention() {};
    static final TokenObservationConvention TOKEN = new TokenObservationConvention() {};
    static final AttemptObservationConvention ATTEMPT = new AttemptObservationConvention() {};

    private Standard() {}
  }

  /** Builds {@link ConnectorObservations}. */
  public static final class Builder {
    private final ObservationRegistry registry;
    private @Nullable CallObservationConvention callConvention;
    private @Nullable TokenObservationConvention tokenConvention;
    private @Nullable AttemptObservationConvention attemptConvention;
    private AllowedHosts traceHosts = AllowedHosts.of();

    private Builder(ObservationRegistry registry) {
      this.registry = registry;
    }

    /** Sets names and tags of calls; they precede those of the registry. */
    public Builder callConvention(CallObservationConvention convention) {
      this.callConvention = convention;
      return this;
    }

    /** Sets names and tags of token requests; they precede those of the registry. */
    public Builder tokenConvention(TokenObservationConvention convention) {
      this.tokenConvention = convention;
      return this;
    }

    /** Sets names and tags of attempts; they precede those of the registry. */
    public Builder attemptConvention(AttemptObservationConvention convention) {
      this.attemptConvention = convention;
      return this;
    }

    /**
     * Sends the header {@code traceparent} to these hosts, such as {@code *.central.sophos.com}: a
     * random trace id, the id of the attempt and whether it is recorded. By default it is sent to
     * none. Other headers of a tracer, such as {@code baggage}, are never sent.
     *
     * @throws IllegalArgumentException if one is not a host name: a URL, a name with a port, a bare
     *     star
     */
    public Builder sendTraceTo(String... hosts) {
      this.traceHosts = traceHosts.and(hosts);
      return this;
    }

    /** Returns the observations. */
    public ConnectorObservations build() {
      return new ConnectorObservations(this);
    }
  }
}
