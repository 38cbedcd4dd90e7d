package dev.connectorsdk.core.internal.http;

import dev.connectorsdk.core.AllowedHosts;
import dev.connectorsdk.core.ClientOptions;
import dev.connectorsdk.core.RateLimits;
import dev.connectorsdk.core.internal.async.AsyncCalls;
import dev.connectorsdk.core.internal.json.Json;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;

/**
 * The ground a client stands on: one OkHttp client, one set of options, one life. {@link
 * ApiBindingFactory Wires} are derived from it, one for each way to authorize.
 */
public final class HttpStack implements AutoCloseable {
  private final String owner;
  private final ClientOptions options;
  private final AllowedHosts allowed;
  private final OkHttpClient client;
  private final AsyncCalls async;
  private final Listeners listeners;
  private final CancellableSleeper pauses;
  private final Set<Call<?>> underWay = ConcurrentHashMap.newKeySet();
  private volatile boolean closed;

  private HttpStack(String owner, ClientOptions options, AllowedHosts allowed) {
    this.owner = owner;
    this.options = options;
    this.allowed = allowed;
    this.client = client(options);
    this.async = new AsyncCalls(options.asyncExecutor().orElse(null));
    this.listeners = new Listeners(owner, options.listeners());
    this.pauses = new CancellableSleeper(options.timing());
  }

  /**
   * Builds the stack; sends nothing.
   *
   * @param owner the name of the client class, for messages
   */
  public static HttpStack open(String owner, ClientOptions options, AllowedHosts allowed) {
    return new HttpStack(owner, options, allowed);
  }

  /**
   * A wire that authorizes each attempt through this interceptor.
   *
   * @param documented the rate limits to keep if the options name none
   */
  public ApiBindingFactory wire(
      ErrorMapper dialect, Json json, Interceptor authorization, RateLimits documented) {
    RateLimits limits = options.rateLimits().orElse(documented);
    return wire(dialect, json, List.of(authorization), limits, listeners);
  }

  /**
   * A wire that sends no authorization, keeps no rate limit and tells nobody of its calls: for
   * tokens.
   */
  public ApiBindingFactory openWire(ErrorMapper dialect, Json json) {
    return wire(dialect, json, List.of(), RateLimits.none(), Listeners.none());
  }

  /** The settings this stack was opened with. */
  public ClientOptions options() {
    return options;
  }

  /** Who is told what the client does. */
  Listeners listeners() {
    return listeners;
  }

  /** The hosts that may be called. */
  public AllowedHosts allowedHosts() {
    return allowed;
  }

  /** Runs calls on another thread; cancelling the future cancels the call in flight. */
  public <T> CompletableFuture<T> submit(Supplier<T> work) {
    requireOpen();
    return async.submit(work);
  }

  /** Refuses to go on after {@link #close()}. */
  public void requireOpen() {
    if (closed) {
      throw new IllegalStateException(
          "This " + owner + " is closed: keep one open for as long as calls are made.");
    }
  }

  /**
   * Ends our calls under way and frees what is ours; a client that the user supplied stays open.
   */
  @Override
  public void close() {
    closed = true;
    async.close();
    underWay.forEach(Call::cancel);
    pauses.close();
    if (options.httpClient().isEmpty()) {
      client.connectionPool().evictAll();
    }
  }

  /** A call begins on this thread: it ends with its task, if it has one, and with this stack. */
  AsyncCalls.Running begin(Call<?> call) {
    AsyncCalls.Running inTask = async.enter(call::cancel);
    underWay.add(call);
    if (closed) {
      call.cancel();
    }
    return () -> {
      underWay.remove(call);
      inTask.end();
    };
  }

  private ApiBindingFactory wire(
      ErrorMapper dialect,
      Json json,
      List<Interceptor> authorization,
      RateLimits limits,
      Listeners told) {
    ThrottleGate gate = new ThrottleGate(options.timing(), pauses);
    OkHttpClient.Builder builder =
        client
            .newBuilder()
            .addInterceptor(new RetryInterceptor(options, gate, pauses))
            .addInterceptor(new HostGuard(allowed));
    authorization.forEach(builder::addInterceptor);
    builder.addInterceptor(
        new RateLimitInterceptor(gate, new RateLimiter(limits, options.timing(), pauses)));
    builder.addInterceptor(new HttpLogInterceptor(options.timing()));
    builder.addNetworkInterceptor(HttpStack::markConnected);
    return new ApiBindingFactory(this, builder.build(), dialect, json, told);
  }

  private static Response markConnected(Interceptor.Chain chain) throws IOException {
    CallTrace.of(chain.request()).markConnected();
    return chain.proceed(chain.request());
  }

  /** The OkHttp client of these options, without the parts that make it a service's. */
  public static OkHttpClient client(ClientOptions options) {
    @Nullable OkHttpClient given = options.httpClient().orElse(null);
    OkHttpClient.Builder builder = given == null ? new OkHttpClient.Builder() : given.newBuilder();
    return options
        .httpHook()
        .apply(builder)
        .connectTimeout(options.connectTimeout())
        .readTimeout(options.readTimeout())
        .writeTimeout(options.readTimeout())
        .callTimeout(options.callTimeout())
        .retryOnConnectionFailure(false)
        .followRedirects(false)
        .followSslRedirects(false)
        .build();
  }
}
