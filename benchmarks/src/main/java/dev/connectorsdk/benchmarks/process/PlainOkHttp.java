package dev.connectorsdk.benchmarks.process;

import com.squareup.moshi.JsonAdapter;
import dev.connectorsdk.benchmarks.peer.AccountList;
import dev.connectorsdk.benchmarks.peer.MoshiAccount;
import dev.connectorsdk.benchmarks.peer.MoshiByHand;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import okhttp3.Credentials;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;

/** Gets one account with OkHttp's {@code execute}: as a string, or decoded by Moshi. */
final class PlainOkHttp {
  private final OkHttpClient client;
  private final JsonAdapter<MoshiAccount> adapter = MoshiByHand.moshi().adapter(MoshiAccount.class);
  private final String url;

  PlainOkHttp(OkHttpClient client, String server) {
    this.client = client;
    this.url = server + "/accounts/1";
  }

  String text() {
    return call(ResponseBody::string);
  }

  MoshiAccount account() {
    return call(body -> Objects.requireNonNull(adapter.fromJson(body.source())));
  }

  private <T> T call(Reading<T> reading) {
    Request request =
        new Request.Builder()
            .url(url)
            .header("Authorization", Credentials.basic(AccountList.KEY, ""))
            .header("Accept", "application/json")
            .build();
    try (Response response = client.newCall(request).execute()) {
      if (!response.isSuccessful()) {
        throw new IOException("HTTP " + response.code());
      }
      return reading.of(response.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @FunctionalInterface
  private interface Reading<T> {
    T of(ResponseBody body) throws IOException;
  }
}
