package dev.connectorsdk.core.internal.http;

import dev.connectorsdk.core.AllowedHosts;
import dev.connectorsdk.core.ClientOptions;
import dev.connectorsdk.core.RateLimitState;
import dev.connectorsdk.core.RateLimits;
import dev.connectorsdk.core.Timing;
import dev.connectorsdk.core.internal.async.AsyncCalls;
import dev.connectorsdk.core.internal.http.call.CancellableSleeper;
import dev.connectorsdk.core.internal.http.call.Listeners;
import dev.connectorsdk.core.internal.http.connection.HostGuard;
import dev.connectorsdk.core.internal.http.connection.IsolatedClient;
import dev.connectorsdk.core.internal.http.error.ErrorMapper;
import dev.connectorsdk.core.internal.http.retry.RateLimitInterceptor;
import dev.connectorsdk.core.internal.http.retry.RateLimiter;
import dev.connectorsdk.core.internal.http.retry.RetryInterceptor;
import dev.connectorsdk.core.internal.http.retry.ThrottleGate;
import dev.connectorsdk.core.internal.json.Json;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import okhttp3.ConnectionPool;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;

/**
 * The OkHttp client, options, listeners and threads that one SDK client owns, from {@link #open} to
 * {@link #close}. It creates one {@link ApiBinding.Factory} for each kind of authorization.
 */
public final class HttpStack implements AutoCloseable {
  private static final Interceptor NO_AUTHORIZATION =
      chain -> chain.proceed(chain.request().newBuilder().removeHeader("Authorization").build());

  private final String owner;
  private final ClientOptions options;
  private final AllowedHosts allowed;
  private final ConnectionPool connections = IsolatedClient.pool();
  private final OkHttpClient client;
  private final AsyncCalls async;
  private final Listeners listeners;
  private final CancellableSleeper sleeper;
  private final Set<Runnable> callsInFlight = ConcurrentHashMap.newKeySet();
  private volatile boolean closed;

  private HttpStack(String owner, ClientOptions options, AllowedHosts allowed) {
    this.owner = owner;
    this.options = options;
    this.allowed = allowed;
    this.client = OkHttpCheck.create(() -> IsolatedClient.of(options, connections));
    this.async = new AsyncCalls(options.asyncExecutor().orElse(null), options.taskDecorator());
    this.listeners = new Listeners(owner, options.listeners());
    this.sleeper = new CancellableSleeper(options.timing());
  }

  /**
   * Opens the stack; sends nothing.
   *
   * @param owner the name of the client class, for messages
   */
  public static HttpStack open(String owner, ClientOptions options, AllowedHosts allowed) {
    return new HttpStack(owner, options, allowed);
  }

  /**
   * Returns bindings that authorize each attempt through this interceptor.
   *
   * @param documented the rate limits to keep if the options set none
   */
  public ApiBinding.Factory authenticated(
      ErrorMapper errors, Json json, Interceptor authorization, RateLimits documented) {
    RateLimits limits = options.rateLimits().orElse(documented);
    return factory(errors, json, List.of(authorization), limits, listeners);
  }

  /**
   * Returns bindings without authorization, rate limits and call events, for token requests. An
   * interceptor of the user, who shares the client with other services, adds none either.
   */
  public ApiBinding.Factory unauthenticated(ErrorMapper errors, Json json) {
    return factory(errors, json, List.of(NO_AUTHORIZATION), RateLimits.none(), Listeners.none());
  }

  /** The client's options. */
  public ClientOptions options() {
    return options;
  }

  /** The client's listeners. */
  Listeners listeners() {
    return listeners;
  }

  /** The hosts that may be called. */
  public AllowedHosts allowedHosts() {
    return allowed;
  }

  /**
   * Waits between two calls.
   *
   * @throws IOException if this stack is closed, or the thread is interrupted: its flag is set
   */
  void sleep(Duration wait) throws IOException {
    sleeper.sleep(wait);
  }

  /** Runs calls on another thread; canceling the future cancels the call in flight. */
  public <T> CompletableFuture<T> submit(Supplier<T> work) {
    requireOpen();
    return async.submit(work);
  }

  /** Runs calls on a thread of the client: see {@link AsyncCalls#submitToOwn}. */
  <T> CompletableFuture<T> submitToOwn(Supplier<T> work) {
    requireOpen();
    return async.submitToOwn(work);
  }

  /**
   * Checks that the client is open.
   *
   * @throws IllegalStateException after {@link #close()}
   */
  public void requireOpen() {
    if (closed) {
      throw new IllegalStateException(
          "This " + owner + " is closed: keep it open for as long as you make calls.");
    }
  }

  /** Cancels the calls in flight and frees resources; an OkHttp client of the user stays open. */
  @Override
  public void close() {
    closed = true;
    async.close();
    callsInFlight.forEach(Runnable::run);
    sleeper.close();
    connections.evictAll();
    if (options.httpClient().isEmpty()) {
      client.connectionPool().evictAll();
    }
  }

  /**
   * Returns a client for a file on a server that is not the service's: without authorization, even
   * that of an interceptor of the user, and without retries, rate limits and logs.
   */
  OkHttpClient fileClient(long maxBytes) {
    ExchangeInterceptor exchange = new ExchangeInterceptor(client, maxBytes);
    OkHttpClient.Builder builder =
        client.newBuilder().addInterceptor(NO_AUTHORIZATION).addInterceptor(exchange);
    builder.networkInterceptors().add(0, exchange::send);
    return builder.build();
  }

  /** Registers a call on this thread, so that it is canceled with its task or with this stack. */
  AsyncCalls.Running begin(Runnable cancel) {
    AsyncCalls.Running inTask = async.enter(cancel);
    callsInFlight.add(cancel);
    if (closed) {
      cancel.run();
    }
    return () -> {
      callsInFlight.remove(cancel);
      inTask.end();
    };
  }

  private ApiBinding.Factory factory(
      ErrorMapper errors,
      Json json,
      List<Interceptor> authorization,
      RateLimits limits,
      Listeners callListeners) {
    Timing timing = options.timing();
    ThrottleGate gate = new ThrottleGate(timing, sleeper, options.retryPolicy().maxSharedWait());
    OkHttpClient.Builder builder =
        client
            .newBuilder()
            .addInterceptor(new RetryInterceptor(options, gate, sleeper))
            .addInterceptor(new HostGuard(allowed));
    authorization.forEach(builder::addInterceptor);
    RateLimiter limiter = new RateLimiter(limits, timing, sleeper);
    builder.addInterceptor(new RateLimitInterceptor(gate, limiter));
    builder.addInterceptor(new HttpLogInterceptor(timing));
    ExchangeInterceptor exchange = new ExchangeInterceptor(client, options.maxResponseBytes());
    builder.addInterceptor(exchange);
    builder.networkInterceptors().add(0, exchange::send);
    Supplier<RateLimitState> state =
        () -> new RateLimitState(limiter.available(), gate.remaining());
    return new ApiBinding.Factory(this, builder.build(), errors, json, callListeners, state);
  }

  /** Returns an OkHttp client with these options, without the interceptors of a service. */
  public static OkHttpClient client(ClientOptions options) {
    return IsolatedClient.of(options);
  }
}
