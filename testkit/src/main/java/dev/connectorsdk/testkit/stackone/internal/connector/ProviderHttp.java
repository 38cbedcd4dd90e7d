package dev.connectorsdk.testkit.stackone.internal.connector;

import dev.connectorsdk.testkit.http.Json;
import dev.connectorsdk.testkit.http.MalformedJsonException;
import dev.connectorsdk.testkit.http.TrustMaterial;
import dev.connectorsdk.testkit.stackone.ProviderException;
import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** Calls connected products over HTTP. */
public final class ProviderHttp implements AutoCloseable {
  private final OkHttpClient client;
  private final ProviderCalls calls;

  private ProviderHttp(OkHttpClient client, ProviderCalls calls) {
    this.client = client;
    this.calls = calls;
  }

  /** Creates a client that trusts a simulator's certificates, or the default ones for null. */
  public static ProviderHttp trusting(@Nullable TrustMaterial trust, ProviderCalls calls) {
    OkHttpClient.Builder client = new OkHttpClient.Builder();
    if (trust != null) {
      client.sslSocketFactory(trust.sslSocketFactory(), trust.trustManager());
    }
    return new ProviderHttp(client.build(), calls);
  }

  /** Sends a request and reads the response; throws {@link ProviderException} without one. */
  public ProviderResponse send(Request request) {
    String url = request.url().toString();
    ProviderCalls.Watch watch = calls.start(request);
    try (Response response = client.newCall(request).execute()) {
      watch.end(response.code());
      String text = response.body().string();
      return new ProviderResponse(
          response.code(), url, value(text), response.header("Retry-After"));
    } catch (IOException failure) {
      watch.end(0);
      throw ProviderException.noResponse(url);
    }
  }

  /** Gateways may return errors that are not JSON. */
  private static @Nullable Object value(String text) {
    try {
      return Json.read(text);
    } catch (MalformedJsonException malformed) {
      return null;
    }
  }

  @Override
  public void close() {
    client.dispatcher().executorService().shutdown();
    client.connectionPool().evictAll();
  }
}
