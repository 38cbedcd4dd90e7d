package dev.connectorsdk.benchmarks.peer;

import com.squareup.moshi.JsonAdapter;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import okhttp3.Credentials;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** OkHttp and Moshi, combined by hand. */
final class OkHttpMoshi implements AccountList {
  private final OkHttpClient client = new OkHttpClient();
  private final JsonAdapter<List<MoshiAccount>> adapter = MoshiByHand.accounts();
  private final String server;

  OkHttpMoshi(String server) {
    this.server = server;
  }

  @Override
  public int list(int size) throws IOException {
    Request request =
        new Request.Builder()
            .url(server + "/accounts?page_size=" + size)
            .header("Authorization", Credentials.basic(KEY, ""))
            .header("Accept", "application/json")
            .build();
    try (Response response = client.newCall(request).execute()) {
      if (!response.isSuccessful()) {
        throw new IOException("HTTP " + response.code());
      }
      return Objects.requireNonNull(adapter.fromJson(response.body().source())).size();
    }
  }
}
