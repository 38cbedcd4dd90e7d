package dev.connectorsdk.benchmarks.peer;

import java.io.IOException;
import okhttp3.Credentials;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okio.Okio;

/** Plain OkHttp; the body is received and discarded. */
final class OkHttpDiscard implements AccountList {
  private final OkHttpClient client = new OkHttpClient();
  private final String server;

  OkHttpDiscard(String server) {
    this.server = server;
  }

  @Override
  public int list(int size) throws IOException {
    Request request =
        new Request.Builder()
            .url(server + "/accounts?page_size=" + size)
            .header("Authorization", Credentials.basic(KEY, ""))
            .build();
    try (Response response = client.newCall(request).execute()) {
      return (int) response.body().source().readAll(Okio.blackhole());
    }
  }
}
