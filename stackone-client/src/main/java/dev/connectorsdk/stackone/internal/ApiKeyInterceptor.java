package dev.connectorsdk.stackone.internal;

import dev.connectorsdk.core.credential.ApiKey;
import dev.connectorsdk.core.internal.http.Authorization;
import dev.connectorsdk.core.internal.http.CallTrace;
import dev.connectorsdk.core.internal.http.Repeatable;
import java.io.IOException;
import java.util.Set;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.Response;
import okhttp3.ResponseBody;

/** Adds the API key to each attempt. */
public final class ApiKeyInterceptor implements Interceptor {
  private static final Set<Integer> STATUSES_WITHOUT_BODY = Set.of(204, 205);
  private static final int UNAUTHORIZED = 401;
  private static final int PEEK_BYTES = 64 * 1024;

  private final ApiKeyCache keys;

  /** Creates an interceptor that uses the keys of a cache. */
  public ApiKeyInterceptor(ApiKeyCache keys) {
    this.keys = keys;
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    CallTrace trace = CallTrace.of(chain.request());
    ApiKey key = keys.current(trace.remaining());
    Response response = send(chain, key);
    if (!rejectsKey(response)) {
      return withBody(response);
    }
    ApiKey other = keys.replacing(key, trace.remaining());
    if (other.equals(key)) {
      return response;
    }
    response.close();
    return withBody(send(chain, other));
  }

  private static Response send(Chain chain, ApiKey key) throws IOException {
    return chain.proceed(Authorization.basic(chain.request(), key));
  }

  /** A 401 with an account's error code means that the key is valid. */
  private static boolean rejectsKey(Response response) throws IOException {
    return response.code() == UNAUTHORIZED
        && !AccountErrorCodes.contains(
            ErrorResponseBody.of(response.peekBody(PEEK_BYTES).string()).code());
  }

  /**
   * Retrofit returns no body for these, but an action without a result is a success. A raw call,
   * for which the caller decides whether it is repeated, has the real status.
   */
  private static Response withBody(Response response) {
    if (!STATUSES_WITHOUT_BODY.contains(response.code())
        || response.request().tag(Repeatable.class) != null) {
      return response;
    }
    response.close();
    ResponseBody empty = ResponseBody.create("", MediaType.get("application/json"));
    return response.newBuilder().code(200).body(empty).build();
  }
}
