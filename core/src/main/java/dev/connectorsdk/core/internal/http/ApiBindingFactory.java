package dev.connectorsdk.core.internal.http;

import dev.connectorsdk.core.Timing;
import dev.connectorsdk.core.credential.Secret;
import dev.connectorsdk.core.internal.json.Json;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import retrofit2.Invocation;
import retrofit2.Retrofit;

/**
 * One service behind one authorization; gives a {@link ApiBinding} for each base URL and header.
 */
public final class ApiBindingFactory {
  private static final String PRODUCT = "connector-sdk/0.1";

  private final HttpStack stack;
  private final OkHttpClient client;
  private final Json json;
  private final Listeners told;
  private final ValueCallAdapterFactory calls;
  private final String userAgent;

  /**
   * Made by the stack.
   *
   * @param told who is told of the calls on this wire
   */
  ApiBindingFactory(
      HttpStack stack, OkHttpClient client, ErrorMapper dialect, Json json, Listeners told) {
    this.stack = stack;
    this.client = client;
    this.json = json;
    this.told = told;
    ExceptionMapper failures = new ExceptionMapper(dialect, stack.options().timing());
    this.calls = new ValueCallAdapterFactory(stack, failures, told.any());
    this.userAgent = (PRODUCT + " " + stack.options().userAgentSuffix().orElse("")).strip();
  }

  /** A wire to this base URL with no header of its own. */
  public ApiBinding at(HttpUrl base) {
    return wire(base, Headers.of());
  }

  /** A wire to this base URL on which every call carries one more header. */
  public ApiBinding at(HttpUrl base, String headerName, String headerValue) {
    return wire(base, Headers.of(headerName, headerValue));
  }

  private ApiBinding wire(HttpUrl base, Headers headers) {
    HttpUrl folder =
        base.encodedPath().endsWith("/") ? base : base.newBuilder().addPathSegment("").build();
    Retrofit retrofit =
        new Retrofit.Builder()
            .baseUrl(folder)
            .callFactory(request -> call(request, headers))
            .addConverterFactory(new JsonConverterFactory(json))
            .addCallAdapterFactory(calls)
            .build();
    return new ApiBinding(retrofit, json, stack);
  }

  private Call call(Request request, Headers headers) {
    stack.requireOpen();
    Duration timeout = timeout(request);
    Request.Builder complete =
        request.newBuilder().header("User-Agent", userAgent).header("Accept", accept(request));
    for (int i = 0; i < headers.size(); i++) {
      complete.header(headers.name(i), headers.value(i));
    }
    Timing timing = stack.options().timing();
    CallEvents story = CallEvents.of(request, told, timing);
    Request traced = CallTrace.start(complete, timing, timeout, story);
    keepSecrets(traced);
    Call call = client.newCall(traced);
    call.timeout().timeout(Math.max(1, timeout.toNanos()), TimeUnit.NANOSECONDS);
    return call;
  }

  private static String accept(Request request) {
    String wanted = request.header("Accept");
    return wanted == null ? "application/json" : wanted;
  }

  private Duration timeout(Request request) {
    Duration most = stack.options().callTimeout();
    StreamWindow listening = request.tag(StreamWindow.class);
    if (listening != null) {
      return most.plus(listening.atMost());
    }
    CallDeadline budget = request.tag(CallDeadline.class);
    return budget == null || budget.remaining().compareTo(most) > 0 ? most : budget.remaining();
  }

  private static void keepSecrets(Request request) {
    Invocation invocation = request.tag(Invocation.class);
    if (invocation != null) {
      for (Object argument : invocation.arguments()) {
        if (argument instanceof Secret secret) {
          CallTrace.of(request).keepSecret(secret);
        }
      }
    }
  }
}
