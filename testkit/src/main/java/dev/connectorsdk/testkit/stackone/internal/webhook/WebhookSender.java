package dev.connectorsdk.testkit.stackone.internal.webhook;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okio.ByteString;

/** Sends events to a receiver. Follows no redirects, which could leave this machine. */
public final class WebhookSender implements AutoCloseable {
  private static final Duration CALL_TIMEOUT = Duration.ofSeconds(10);
  private static final MediaType JSON = MediaType.get("application/json");

  private final OkHttpClient client =
      new OkHttpClient.Builder()
          .callTimeout(CALL_TIMEOUT)
          .followRedirects(false)
          .retryOnConnectionFailure(false)
          .build();

  /** Returns the status of the response, or 0 without one. */
  public int post(URI to, SignedEvent event) {
    Request.Builder request =
        new Request.Builder()
            .url(to.toString())
            .post(RequestBody.create(ByteString.encodeUtf8(event.body()), JSON));
    if (!event.signature().isEmpty()) {
      request.header(WebhookSignature.HEADER, event.signature());
    }
    try (Response response = client.newCall(request.build()).execute()) {
      return response.code();
    } catch (IOException failure) {
      return 0;
    }
  }

  @Override
  public void close() {
    client.dispatcher().cancelAll();
    client.dispatcher().executorService().shutdown();
    client.connectionPool().evictAll();
  }
}
