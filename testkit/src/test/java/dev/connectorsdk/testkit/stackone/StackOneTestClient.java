package dev.connectorsdk.testkit.stackone;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorsdk.testkit.http.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Calls the simulator with the JDK's HTTP client. */
final class StackOneTestClient {
  private final HttpClient client;
  private final URI base;
  private final Map<String, String> headers;

  /** A response whose body is parsed on demand. */
  record Reply(int status, String text, Map<String, List<String>> headers) {
    Map<String, Object> object() {
      return Json.readObject(text);
    }

    List<Map<String, Object>> list() {
      return objects(Json.read(text));
    }

    List<Map<String, Object>> data() {
      return objects(get("data"));
    }

    @Nullable Object get(String property) {
      return object().get(property);
    }

    @SuppressWarnings("unchecked") // the keys of JSON objects are strings
    private static List<Map<String, Object>> objects(@Nullable Object value) {
      assertThat(value).isInstanceOf(List.class);
      List<?> items = (List<?>) Objects.requireNonNull(value);
      assertThat(items).allSatisfy(item -> assertThat(item).isInstanceOf(Map.class));
      return (List<Map<String, Object>>) items;
    }
  }

  private StackOneTestClient(HttpClient client, URI base, Map<String, String> headers) {
    this.client = client;
    this.base = base;
    this.headers = headers;
  }

  static StackOneTestClient of(StackOneSimulator simulator) {
    return with(simulator, simulator.apiKey());
  }

  static StackOneTestClient with(StackOneSimulator simulator, SimulatedApiKey key) {
    return anonymous(simulator).basic(key.reveal() + ":");
  }

  static StackOneTestClient anonymous(StackOneSimulator simulator) {
    HttpClient.Builder client = HttpClient.newBuilder();
    simulator.trust().ifPresent(trust -> client.sslContext(trust.sslContext()));
    return new StackOneTestClient(client.build(), simulator.apiUrl(), Map.of());
  }

  StackOneTestClient basic(String pair) {
    byte[] bytes = pair.getBytes(StandardCharsets.UTF_8);
    return header("Authorization", "Basic " + Base64.getEncoder().encodeToString(bytes));
  }

  StackOneTestClient header(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(name, value);
    return new StackOneTestClient(client, base, more);
  }

  Reply get(String path) {
    return send("GET", path, "", "application/json");
  }

  Reply post(String path, Map<String, ?> body) {
    return send("POST", path, Json.write(body), "application/json");
  }

  Reply patch(String path, Map<String, ?> body) {
    return send("PATCH", path, Json.write(body), "application/json");
  }

  Reply delete(String path) {
    return send("DELETE", path, "", "application/json");
  }

  Reply send(String method, String path, String body, String contentType) {
    URI uri = base.resolve(path.replace("[", "%5B").replace("]", "%5D"));
    HttpRequest.Builder request =
        HttpRequest.newBuilder(uri)
            .header("Content-Type", contentType)
            .method(method, BodyPublishers.ofString(body));
    headers.forEach(request::header);
    try {
      HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
      return new Reply(response.statusCode(), response.body(), response.headers().map());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  // common requests

  Reply invite(Map<String, ?> more) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("origin_owner_id", "customer-1");
    body.put("origin_owner_name", "Customer One");
    body.putAll(more);
    return post("/connect_sessions", body);
  }

  URI link(Map<String, ?> more) {
    return URI.create(String.valueOf(invite(more).get("auth_link_url")));
  }

  Reply run(String accountId, String action, Map<String, ?> arguments) {
    Map<String, Object> body = new LinkedHashMap<>(arguments);
    body.put("action", action);
    return header("x-account-id", accountId).post("/actions/rpc", body);
  }
}
