package dev.connectorsdk.core.internal.http;

import dev.connectorsdk.core.internal.token.AccessToken;
import dev.connectorsdk.core.internal.token.TokenCache;
import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;

/** A bearer token on every attempt; a token that is refused is replaced, once in a call. */
public final class BearerAuthorization implements Interceptor {
  private static final int UNAUTHORIZED = 401;

  private final TokenCache tokens;

  /** Takes its tokens from this cache. */
  public BearerAuthorization(TokenCache tokens) {
    this.tokens = tokens;
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    CallTrace trace = CallTrace.of(chain.request());
    AccessToken token = tokens.get(trace.remaining());
    Response response = chain.proceed(signed(chain.request(), token));
    if (response.code() != UNAUTHORIZED || !trace.mayReplay()) {
      return response;
    }
    response.close();
    tokens.drop(token);
    return chain.proceed(signed(chain.request(), tokens.get(trace.remaining())));
  }

  private static Request signed(Request request, AccessToken token) {
    CallTrace.of(request).keepSecret(token.value());
    return request.newBuilder().header("Authorization", "Bearer " + token.value().reveal()).build();
  }
}
