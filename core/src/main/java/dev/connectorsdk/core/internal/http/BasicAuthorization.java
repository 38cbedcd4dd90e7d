package dev.connectorsdk.core.internal.http;

import dev.connectorsdk.core.credential.ApiKey;
import dev.connectorsdk.core.credential.Secret;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import okhttp3.Credentials;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;

/** HTTP Basic with an API key as the user and an empty password: the colon stays. */
public final class BasicAuthorization implements Interceptor {
  private final Supplier<ApiKey> keys;

  /** Asks for the key before each call, so that a changed key is used at once. */
  public BasicAuthorization(Supplier<ApiKey> keys) {
    this.keys = keys;
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    Secret key = keys.get().secret();
    String header = Credentials.basic(key.reveal(), "", StandardCharsets.UTF_8);
    CallTrace trace = CallTrace.of(chain.request());
    trace.keepSecret(key);
    trace.keepSecret(Secret.of(header.substring("Basic ".length())));
    Request signed = chain.request().newBuilder().header("Authorization", header).build();
    return chain.proceed(signed);
  }
}
