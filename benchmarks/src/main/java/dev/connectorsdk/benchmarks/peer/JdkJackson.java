package dev.connectorsdk.benchmarks.peer;

import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import okhttp3.Credentials;

/** The JDK's HTTP client and Jackson databind, with one reader for all calls. */
final class JdkJackson implements AccountList {
  private final HttpClient client = HttpClient.newHttpClient();
  private final ObjectReader reader = Jackson.snakeCaseList(JacksonAccount.class);
  private final String server;

  JdkJackson(String server) {
    this.server = server;
  }

  @Override
  public int list(int size) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(server + "/accounts?page_size=" + size))
            .header("Authorization", Credentials.basic(KEY, ""))
            .header("Accept", "application/json")
            .build();
    HttpResponse<InputStream> response =
        client.send(request, HttpResponse.BodyHandlers.ofInputStream());
    try (InputStream body = response.body()) {
      return reader.<List<JacksonAccount>>readValue(body).size();
    }
  }
}
