package dev.connectorsdk.core.internal.http;

import dev.connectorsdk.core.Page;
import dev.connectorsdk.core.Paged;
import dev.connectorsdk.core.Timing;
import dev.connectorsdk.core.internal.json.Json;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import okhttp3.HttpUrl;
import retrofit2.Retrofit;

/** What a resource is built on: makes its Retrofit interface callable. */
public final class ApiBinding {
  private final Retrofit retrofit;
  private final Json json;
  private final HttpStack stack;
  private final Map<Class<?>, Object> made = new ConcurrentHashMap<>();

  ApiBinding(Retrofit retrofit, Json json, HttpStack stack) {
    this.retrofit = retrofit;
    this.json = json;
    this.stack = stack;
  }

  /** Implements a Retrofit interface whose methods return values; once, for all who ask. */
  public <T> T create(Class<T> api) {
    return api.cast(made.computeIfAbsent(api, retrofit::create));
  }

  /** The members of a query object as query parameters, named as in a body. */
  public <Q> Map<String, String> query(Class<Q> type, Q query) {
    return json.query(type, query);
  }

  /**
   * How an operation of this service is named in errors, as {@link CallTrace#name} names a call.
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
   * A list behind a function that brings one page; read ahead on the client's own threads.
   *
   * @param request what is asked, for errors, such as {@code GET /common/v1/alerts}
   */
  public <T> Paged<T> paged(String request, Function<Optional<String>, Page<T>> fetch) {
    return Paged.of(request, fetch, stack::submit);
  }

  /** The service's way to read and write JSON. */
  public Json json() {
    return json;
  }

  /** Time as the client sees it. */
  public Timing timing() {
    return stack.options().timing();
  }

  /** Who is told what the client does. */
  public Listeners listeners() {
    return stack.listeners();
  }
}
