package dev.connectorsdk.core.internal.token;

import dev.connectorsdk.core.credential.ApiKey;
import dev.connectorsdk.core.credential.Secret;
import dev.connectorsdk.core.internal.http.call.CallTrace;
import java.nio.charset.StandardCharsets;
import okhttp3.Credentials;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;

/** Sets the {@code Authorization} header and masks its value in everything the call reports. */
public final class Authorization {
  private static final int UNAUTHORIZED = 401;

  private Authorization() {}

  /** Returns the request with HTTP Basic: the API key as the user name and an empty password. */
  public static Request basic(Request request, ApiKey apiKey) {
    Secret key = apiKey.secret();
    String header = Credentials.basic(key.reveal(), "", StandardCharsets.UTF_8);
    CallTrace trace = CallTrace.of(request);
    trace.maskSecret(key);
    trace.maskSecret(Secret.of(header.substring("Basic ".length())));
    return request.newBuilder().header("Authorization", header).build();
  }

  /**
   * Sends a bearer token with every attempt. A token that the service refuses is replaced, once in
   * a call.
   */
  public static Interceptor bearer(TokenCache tokens) {
    return chain -> {
      CallTrace trace = CallTrace.of(chain.request());
      AccessToken token = tokens.get(trace.remaining());
      Response response = chain.proceed(bearer(chain.request(), token));
      if (response.code() != UNAUTHORIZED || !trace.mayReplay()) {
        return response;
      }
      response.close();
      tokens.invalidate(token);
      return chain.proceed(bearer(chain.request(), tokens.get(trace.remaining())));
    };
  }

  private static Request bearer(Request request, AccessToken token) {
    CallTrace.of(request).maskSecret(token.value());
    return request.newBuilder().header("Authorization", "Bearer " + token.value().reveal()).build();
  }
}
