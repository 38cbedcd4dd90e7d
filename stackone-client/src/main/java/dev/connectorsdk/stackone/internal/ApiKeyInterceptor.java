package dev.connectorsdk.stackone.internal;

import dev.connectorsdk.core.credential.ApiKey;
import dev.connectorsdk.core.internal.http.call.CallTrace;
import dev.connectorsdk.core.internal.token.Authorization;
import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Response;

/** Adds the API key to each attempt. */
public final class ApiKeyInterceptor implements Interceptor {
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
      return response;
    }
    ApiKey other = keys.replacing(key, trace.remaining());
    if (other.equals(key)) {
      return response;
    }
    response.close();
    return send(chain, other);
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
}
