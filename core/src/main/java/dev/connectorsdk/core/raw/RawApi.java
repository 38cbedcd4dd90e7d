package dev.connectorsdk.core.raw;

import dev.connectorsdk.core.Page;
import dev.connectorsdk.core.Paged;
import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.core.internal.http.call.CallerHeaders;
import dev.connectorsdk.core.internal.http.call.RequestSecrets;
import dev.connectorsdk.core.internal.http.retry.Repeatable;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import okhttp3.HttpUrl;
import okhttp3.RequestBody;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Response;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.HTTP;
import retrofit2.http.HeaderMap;
import retrofit2.http.PATCH;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Tag;
import retrofit2.http.Url;

/**
 * Calls any operation of the service by its path: for operations without a typed method, and for
 * properties that the models do not have. A call has the host, the authorization, the headers, the
 * rate limits, the retries and the deadline of the scope that this object was obtained from, and
 * throws the same exceptions as a typed call.
 *
 * <p>A path starts with a slash and is sent as it is written. One that contains a host, a query, an
 * empty segment, a dot segment, or an encoded slash or control character is refused with an {@link
 * IllegalArgumentException}, and nothing is sent.
 */
public final class RawApi {
  private final ApiBinding binding;
  private final Http http;
  private final RawJson json;
  private final Map<String, String> scope;

  /**
   * Calls in one scope.
   *
   * @param client its package and those below it have the models of the SDK
   * @param scope the headers of the scope that the binding does not have
   */
  RawApi(ApiBinding binding, Class<?> client, Map<String, String> scope) {
    this.binding = binding;
    this.scope = scope;
    this.http = binding.create(Http.class);
    this.json = new RawJson(binding, client.getPackageName());
  }

  /** Sends a GET without query parameters. */
  public RawResponse get(String path) {
    return get(path, UnaryOperator.identity());
  }

  /**
   * Sends a GET.
   *
   * @param path the path of the operation below the base URL of the scope
   * @param request sets query parameters and headers
   */
  public RawResponse get(String path, UnaryOperator<RawRequest.Builder> request) {
    return send("GET", path, request);
  }

  /**
   * Sends a POST. It is not sent again if it may have taken effect, unless the request is {@code
   * repeatable}.
   *
   * @param path the path of the operation below the base URL of the scope
   * @param request sets the body, query parameters and headers
   */
  public RawResponse post(String path, UnaryOperator<RawRequest.Builder> request) {
    return send("POST", path, request);
  }

  /**
   * Sends a PUT.
   *
   * @param path the path of the operation below the base URL of the scope
   * @param request sets the body, query parameters and headers
   */
  public RawResponse put(String path, UnaryOperator<RawRequest.Builder> request) {
    return send("PUT", path, request);
  }

  /**
   * Sends a PATCH. It is not sent again if it may have taken effect, unless the request is {@code
   * repeatable}.
   *
   * @param path the path of the operation below the base URL of the scope
   * @param request sets the body, query parameters and headers
   */
  public RawResponse patch(String path, UnaryOperator<RawRequest.Builder> request) {
    return send("PATCH", path, request);
  }

  /** Sends a DELETE without query parameters and without a body. */
  public RawResponse delete(String path) {
    return delete(path, UnaryOperator.identity());
  }

  /**
   * Sends a DELETE.
   *
   * @param path the path of the operation below the base URL of the scope
   * @param request sets the body, query parameters and headers
   */
  public RawResponse delete(String path, UnaryOperator<RawRequest.Builder> request) {
    return send("DELETE", path, request);
  }

  /**
   * Returns a list that is read page by page with GET. A page without its list of items is an
   * error, not an empty page.
   *
   * @param paging how the service pages the list
   * @param type the type of the items: a record of yours, a model of this SDK, or {@code Object}
   * @param request sets query parameters and headers of every page
   */
  public <T> Paged<T> list(
      String path, RawPaging paging, Class<T> type, UnaryOperator<RawRequest.Builder> request) {
    return binding.paged("GET " + path, cursor -> page(path, paging, type, request, cursor));
  }

  private <T> Page<T> page(
      String path,
      RawPaging paging,
      Class<T> type,
      UnaryOperator<RawRequest.Builder> request,
      Optional<String> cursor) {
    RawResponse response = get(path, builder -> paging.at(cursor, request.apply(builder)));
    return paging.page(response, type, cursor);
  }

  private RawResponse send(String method, String path, UnaryOperator<RawRequest.Builder> build) {
    RawRequest request = build.apply(RawRequest.builder()).build();
    HttpUrl url = RawUrl.of(binding.baseUrl(), path, request.query());
    Map<String, String> headers = CallerHeaders.of(request.headers());
    headers.putAll(scope);
    Optional<RequestBody> body = request.body().map(json::write);
    RequestSecrets secrets =
        RequestSecrets.in(request.query(), request.headers(), request.body().orElse(""));
    @Nullable Repeatable repeatable = request.repeatable().map(Repeatable::new).orElse(null);
    RequestBody sent = body.orElse(RequestBody.EMPTY);
    Response<Optional<ResponseBody>> response =
        switch (method) {
          case "GET" -> http.get(url, headers, secrets, repeatable);
          case "POST" -> http.post(url, headers, sent, secrets, repeatable);
          case "PUT" -> http.put(url, headers, sent, secrets, repeatable);
          case "PATCH" -> http.patch(url, headers, sent, secrets, repeatable);
          default ->
              body.isPresent()
                  ? http.delete(url, headers, sent, secrets, repeatable)
                  : http.delete(url, headers, secrets, repeatable);
        };
    Optional<ResponseBody> received = Optional.ofNullable(response.body()).flatMap(it -> it);
    return new RawResponse(json, method + " " + path, response.raw(), received);
  }

  /** A response without a body is a success like any other. */
  interface Http {
    @GET
    Response<Optional<ResponseBody>> get(
        @Url HttpUrl url,
        @HeaderMap Map<String, String> headers,
        @Tag RequestSecrets secrets,
        @Tag @Nullable Repeatable repeatable);

    @POST
    Response<Optional<ResponseBody>> post(
        @Url HttpUrl url,
        @HeaderMap Map<String, String> headers,
        @Body RequestBody body,
        @Tag RequestSecrets secrets,
        @Tag @Nullable Repeatable repeatable);

    @PUT
    Response<Optional<ResponseBody>> put(
        @Url HttpUrl url,
        @HeaderMap Map<String, String> headers,
        @Body RequestBody body,
        @Tag RequestSecrets secrets,
        @Tag @Nullable Repeatable repeatable);

    @PATCH
    Response<Optional<ResponseBody>> patch(
        @Url HttpUrl url,
        @HeaderMap Map<String, String> headers,
        @Body RequestBody body,
        @Tag RequestSecrets secrets,
        @Tag @Nullable Repeatable repeatable);

    @DELETE
    Response<Optional<ResponseBody>> delete(
        @Url HttpUrl url,
        @HeaderMap Map<String, String> headers,
        @Tag RequestSecrets secrets,
        @Tag @Nullable Repeatable repeatable);

    @HTTP(method = "DELETE", hasBody = true)
    Response<Optional<ResponseBody>> delete(
        @Url HttpUrl url,
        @HeaderMap Map<String, String> headers,
        @Body RequestBody body,
        @Tag RequestSecrets secrets,
        @Tag @Nullable Repeatable repeatable);
  }
}
