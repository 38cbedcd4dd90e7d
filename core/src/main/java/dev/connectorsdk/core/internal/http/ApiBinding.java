package dev.connectorsdk.core.internal.http;

import dev.connectorsdk.core.CallOptions;
import dev.connectorsdk.core.Page;
import dev.connectorsdk.core.Paged;
import dev.connectorsdk.core.RateLimitState;
import dev.connectorsdk.core.Timing;
import dev.connectorsdk.core.credential.Secret;
import dev.connectorsdk.core.error.CallReport;
import dev.connectorsdk.core.error.DecodingException;
import dev.connectorsdk.core.error.TransportException;
import dev.connectorsdk.core.event.PropertyUnreadable;
import dev.connectorsdk.core.internal.config.ConfiguredText;
import dev.connectorsdk.core.internal.http.call.CallEvents;
import dev.connectorsdk.core.internal.http.call.CallTimeout;
import dev.connectorsdk.core.internal.http.call.CallTrace;
import dev.connectorsdk.core.internal.http.call.CallerOptions;
import dev.connectorsdk.core.internal.http.call.Listeners;
import dev.connectorsdk.core.internal.http.error.ErrorMapper;
import dev.connectorsdk.core.internal.http.error.ExceptionMapper;
import dev.connectorsdk.core.internal.json.Json;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import okhttp3.Call;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import retrofit2.Retrofit;

/**
 * Binds the Retrofit interfaces of resources to one base URL, one authorization and at most one
 * more header.
 */
public final class ApiBinding {
  private final Retrofit retrofit;
  private final Json json;
  private final HttpStack stack;
  private final CallOptions options;
  private final Factory factory;
  private final Headers headers;
  private final Map<Class<?>, Object> implementations = new ConcurrentHashMap<>();

  private ApiBinding(Retrofit retrofit, Factory factory, Headers headers, CallOptions options) {
    this.retrofit = retrofit;
    this.json = factory.json;
    this.stack = factory.stack;
    this.factory = factory;
    this.headers = headers;
    this.options = options;
  }

  /** Returns the same binding with other options of its calls, beside those that it has. */
  public ApiBinding with(CallOptions more) {
    return factory.bind(retrofit.baseUrl(), headers, more.orElse(options));
  }

  /** What is known about the rate limits of the credential. */
  public RateLimitState rateLimitState() {
    return factory.rateLimitState();
  }

  /** Returns the implementation of a Retrofit interface whose methods return values. */
  public <T> T create(Class<T> api) {
    return api.cast(implementations.computeIfAbsent(api, retrofit::create));
  }

  /**
   * Creates a resource through its single constructor, which need not be public. Its first
   * parameter is this binding; the arguments follow.
   *
   * @throws IllegalStateException if the type has more than one constructor, or its constructor
   *     does not take these arguments or is not open to this module
   */
  public <T> T resource(Class<T> type, Object... arguments) {
    return Resources.create(type, this, arguments);
  }

  /** Returns the properties of a query object as query parameters, named as in a body. */
  public <Q> Map<String, String> query(Class<Q> type, Q query) {
    return json.query(type, query);
  }

  /**
   * Returns the name of an operation in errors, in the form of {@link CallTrace#name}.
   *
   * @param operation method and path, such as {@code GET /accounts}
   */
  public String name(String operation) {
    HttpUrl base = retrofit.baseUrl();
    int path = operation.indexOf('/') + 1;
    return operation.substring(0, path - 1)
        + base.host()
        + base.encodedPath()
        + operation.substring(path);
  }

  /**
   * Returns a list that is read page by page, and prefetched on the client's own threads.
   *
   * @param request the operation's name in errors, such as {@code GET /common/v1/alerts}
   * @param fetch returns the page at a cursor, or the first page without one
   */
  public <T> Paged<T> paged(String request, Function<Optional<String>, Page<T>> fetch) {
    return Paged.of(request, PageCursor.checked(request, fetch), stack::submit);
  }

  /**
   * Runs calls on another thread of the client, which an interrupt of this one does not end;
   * canceling the future cancels the call in flight.
   */
  public <T> CompletableFuture<T> submit(Supplier<T> work) {
    return stack.submitToOwn(work);
  }

  /**
   * Returns the download of a file whose URL the service returned. Sends nothing.
   *
   * @throws dev.connectorsdk.core.error.NotSentException if the URL is not that of a file on https
   */
  public FileDownload file(Secret url) {
    return FileDownload.of(stack, url);
  }

  /** The base URL, with the path that those of operations are below. */
  public HttpUrl baseUrl() {
    return retrofit.baseUrl();
  }

  /** The JSON format of the service. */
  public Json json() {
    return json;
  }

  /**
   * Returns a listener that publishes what {@link Json} leaves out of a response.
   *
   * @param operation method and path with its placeholders, such as {@code GET /accounts/{id}}
   */
  public Json.UnreadableListener unreadable(String operation) {
    String name = operation.replaceFirst(" /", " ");
    return (path, expected) -> {
      PropertyUnreadable event = new PropertyUnreadable(listeners().client(), name, path, expected);
      listeners().publish(listener -> listener.propertyUnreadable(event));
    };
  }

  /** The client's clock, sleeper and jitter. */
  public Timing timing() {
    return stack.options().timing();
  }

  /**
   * Waits between two calls; ends early if the client is closed.
   *
   * @param request the operation that is repeated after the wait, for errors
   * @throws TransportException if the client is closed, or the thread is interrupted
   */
  public void sleep(String request, Duration wait) {
    try {
      stack.sleep(wait);
    } catch (IOException e) {
      boolean interrupted = e instanceof InterruptedIOException;
      throw new TransportException(
          CallReport.notSent(request),
          interrupted ? TransportException.Reason.INTERRUPTED : TransportException.Reason.CANCELED,
          "was not repeated: "
              + (interrupted ? "the waiting thread was interrupted." : "the client was closed."),
          "Wait again if it is still needed.",
          e);
    }
  }

  /** The deadline of one call. */
  public Duration callTimeout() {
    return options.timeout().orElse(stack.options().callTimeout());
  }

  /** The client's listeners. */
  public Listeners listeners() {
    return stack.listeners();
  }

  /** One service with one authorization: creates a binding for each base URL and header. */
  public static final class Factory {
    /** With the major and minor version, which .ci/release sets. */
    private static final String PRODUCT = "connector-sdk/0.2";

    private final HttpStack stack;
    private final OkHttpClient client;
    private final Json json;
    private final Listeners listeners;
    private final ValueCallAdapterFactory adapters;
    private final String userAgent;
    private final Supplier<RateLimitState> rateLimitState;

    Factory(
        HttpStack stack,
        OkHttpClient client,
        ErrorMapper errors,
        Json json,
        Listeners listeners,
        Supplier<RateLimitState> rateLimitState) {
      this.rateLimitState = rateLimitState;
      this.stack = stack;
      this.client = client;
      this.json = json;
      this.listeners = listeners;
      ExceptionMapper exceptions = new ExceptionMapper(errors, stack.options().timing());
      this.adapters = new ValueCallAdapterFactory(stack, json, exceptions, !listeners.isEmpty());
      this.userAgent = (PRODUCT + " " + stack.options().userAgentSuffix().orElse("")).strip();
    }

    /** Returns a binding to this base URL. */
    public ApiBinding at(HttpUrl base) {
      return bind(base, Headers.of(), CallOptions.none());
    }

    /** What is known about the rate limits of the credential. */
    public RateLimitState rateLimitState() {
      return rateLimitState.get();
    }

    /**
     * Returns a binding to this base URL that adds a header to every request.
     *
     * @param headerValue an id that the service returned
     * @throws DecodingException if the id cannot be sent in a header
     */
    public ApiBinding at(HttpUrl base, String headerName, String headerValue) {
      if (!ConfiguredText.isVisible(headerValue)) {
        throw new DecodingException(
            CallReport.notSent(headerName),
            "$.id",
            "has an id of the service that cannot be sent: only visible ASCII characters can.",
            "Report it to the vendor's support.",
            null,
            null);
      }
      return bind(base, Headers.of(headerName, headerValue), CallOptions.none());
    }

    private ApiBinding bind(HttpUrl base, Headers headers, CallOptions options) {
      CallerOptions caller = new CallerOptions(options);
      HttpUrl folder =
          base.encodedPath().endsWith("/") ? base : base.newBuilder().addPathSegment("").build();
      Retrofit retrofit =
          new Retrofit.Builder()
              .baseUrl(folder)
              .callFactory(request -> call(request, headers, caller))
              .addConverterFactory(new JsonConverterFactory(json))
              .addCallAdapterFactory(adapters)
              .build();
      return new ApiBinding(retrofit, this, headers, options);
    }

    private Call call(Request request, Headers headers, CallerOptions options) {
      stack.requireOpen();
      Request.Builder builder =
          request.newBuilder().header("User-Agent", userAgent).header("Accept", accept(request));
      options.addTo(builder);
      for (int i = 0; i < headers.size(); i++) {
        builder.header(headers.name(i), headers.value(i));
      }
      Timing timing = stack.options().timing();
      Duration timeout = CallTimeout.of(request, options.timeout(stack.options()));
      CallEvents events = CallEvents.of(request, options.tag(), listeners, timing);
      Request traced = CallTrace.start(builder, timing, timeout, events);
      options.mask(CallTrace.of(traced));
      Call call = client.newCall(traced);
      call.timeout().timeout(Math.max(1, timeout.toNanos()), TimeUnit.NANOSECONDS);
      return call;
    }

    private static String accept(Request request) {
      String accept = request.header("Accept");
      return accept == null ? "application/json" : accept;
    }
  }
}
