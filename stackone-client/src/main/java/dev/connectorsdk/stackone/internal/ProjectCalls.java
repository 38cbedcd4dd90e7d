package dev.connectorsdk.stackone.internal;

import dev.connectorsdk.core.credential.ApiKey;
import dev.connectorsdk.core.internal.http.Authorization;
import dev.connectorsdk.core.internal.http.CallTrace;
import java.io.IOException;
import java.util.Set;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;

/** What every attempt of a call to a StackOne project passes: the key goes on, secrets stay in. */
public final class ProjectCalls implements Interceptor {
  private static final Set<Integer> WITHOUT_BODY = Set.of(204, 205);
  private static final int UNAUTHORIZED = 401;
  private static final int PEEK_BYTES = 64 * 1024;

  private final ApiKeyCache keys;

  /** Calls with the keys of this ring. */
  public ProjectCalls(ApiKeyCache keys) {
    this.keys = keys;
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    keepSecrets(chain.request());
    CallTrace trace = CallTrace.of(chain.request());
    ApiKey key = keys.current(trace.remaining());
    Response response = send(chain, key);
    if (!refusesKey(response)) {
      return readable(response);
    }
    ApiKey other = keys.after(key, trace.remaining());
    if (other.equals(key)) {
      return response;
    }
    response.close();
    return readable(send(chain, other));
  }

  private static void keepSecrets(Request request) {
    SentSecrets sent = request.tag(SentSecrets.class);
    if (sent != null) {
      sent.secrets().forEach(CallTrace.of(request)::maskSecret);
    }
  }

  private static Response send(Chain chain, ApiKey key) throws IOException {
    return chain.proceed(Authorization.basic(chain.request(), key));
  }

  /** A 401 with an account's error code says that the key is good. */
  private static boolean refusesKey(Response response) throws IOException {
    return response.code() == UNAUTHORIZED
        && !AccountCodes.contain(
            ErrorResponseBody.of(response.peekBody(PEEK_BYTES).string()).code());
  }

  /**
   * Retrofit hands out no body for these; an action that answers nothing is a success all the same.
   */
  private static Response readable(Response response) {
    if (!WITHOUT_BODY.contains(response.code())) {
      return response;
    }
    response.close();
    ResponseBody empty = ResponseBody.create("", MediaType.get("application/json"));
    return response.newBuilder().code(200).body(empty).build();
  }
}
