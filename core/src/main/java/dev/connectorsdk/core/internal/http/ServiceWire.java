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

/** One service behind one authorization; gives a {@link Wire} for each base URL and header. */
public final class ServiceWire {
  private static final String PRODUCT = "connector-sdk/0.1";

  private final HttpStack stack;
  private final OkHttpClient client;
  private final Json json;
  private final Listeners told;
  private final ValueCalls calls;
  private final String userAgent;

  /**
   * Made by the stack.
   *
   * @param told who is told of the calls on this wire
   */
  ServiceWire(
      HttpStack stack, OkHttpClient client, ErrorDialect dialect, Json json, Listeners told) {
    this.stack = stack;
    this.client = client;
    this.json = json;
    this.told = told;
    Failures failures = new Failures(dialect, stack.options().timing());
    this.calls = new ValueCalls(stack, failures, told.any());
    this.userAgent = (PRODUCT + " " + stack.options().userAgentSuffix().orElse("")).strip();
  }

  /** A wire to this base URL with no header of its own. */
  public Wire at(HttpUrl base) {
    return wire(base, Headers.of());
  }

  /** A wire to this base URL on which every call carries one more header. */
  public Wire at(HttpUrl base, String headerName, String headerValue) {
    return wire(base, Headers.of(headerName, headerValue));
  }

  private Wire wire(HttpUrl base, Headers headers) {
    HttpUrl folder =
        base.encodedPath().endsWith("/") ? base : base.newBuilder().addPathSegment("").build();
    Retrofit retrofit =
        new Retrofit.Builder()
            .baseUrl(folder)
            .callFactory(request -> call(request, headers))
            .addConverterFactory(new JsonConverters(json))
            .addCallAdapterFactory(calls)
            .build();
    return new Wire(retrofit, json, stack);
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
    CallStory story = CallStory.of(request, told, timing);
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
    Listening listening = request.tag(Listening.class);
    if (listening != null) {
      return most.plus(listening.atMost());
    }
    CallBudget budget = request.tag(CallBudget.class);
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
