package dev.connectorsdk.testkit.sophos;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.connectorsdk.testkit.http.Json;
import dev.connectorsdk.testkit.sophos.internal.data.ItemProperties;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A client with a token and an account header. */
final class SophosTestClient {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final URI host;
  private final List<String> headers;

  private SophosTestClient(URI host, List<String> headers) {
    this.host = host;
    this.headers = headers;
  }

  static SophosTestClient at(URI host, String... headers) {
    return new SophosTestClient(host, List.of(headers));
  }

  /** Returns a client for the simulator's tenant, with the credential of a role. */
  static SophosTestClient of(SophosCentralSimulator sophos, ServiceRole role) {
    return at(
        sophos.regionUrl("eu01"),
        "Authorization",
        "Bearer " + token(sophos, sophos.credential(role)),
        "X-Tenant-ID",
        sophos.tenant().id());
  }

  static SophosTestClient of(SophosCentralSimulator sophos) {
    return of(sophos, ServiceRole.SUPER_ADMIN);
  }

  static SophosTestClient global(
      SophosCentralSimulator sophos, SimulatedCredential credential, String... headers) {
    String[] all = new String[headers.length + 2];
    all[0] = "Authorization";
    all[1] = "Bearer " + token(sophos, credential);
    System.arraycopy(headers, 0, all, 2, headers.length);
    return at(sophos.globalUrl(), all);
  }

  static String token(SophosCentralSimulator sophos, SimulatedCredential credential) {
    return tokenResponse(sophos, credential.clientId(), credential.revealSecret())
        .text("access_token");
  }

  static Reply tokenResponse(SophosCentralSimulator sophos, String clientId, String secret) {
    return at(sophos.identityUrl(), "Content-Type", "application/x-www-form-urlencoded")
        .send(
            "POST",
            "/api/v2/oauth2/token",
            "grant_type=client_credentials&scope=token&client_id="
                + encode(clientId)
                + "&client_secret="
                + encode(secret));
  }

  static String encode(String text) {
    return URLEncoder.encode(text, UTF_8);
  }

  Reply get(String path) {
    return send("GET", path, null);
  }

  Reply delete(String path) {
    return send("DELETE", path, null);
  }

  Reply post(String path, Object body) {
    return send("POST", path, Json.write(body));
  }

  Reply patch(String path, Object body) {
    return send("PATCH", path, Json.write(body));
  }

  Reply send(String method, String path, @Nullable String body) {
    BodyPublisher content = body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body);
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(host + path)).method(method, content);
    for (int i = 0; i < headers.size(); i += 2) {
      request.header(headers.get(i), headers.get(i + 1));
    }
    try {
      HttpResponse<String> response = CLIENT.send(request.build(), BodyHandlers.ofString());
      return new Reply(response.statusCode(), response.body());
    } catch (IOException | InterruptedException failed) {
      throw new AssertionError("No answer to " + method + " " + path, failed);
    }
  }

  /** A status with a JSON body. */
  record Reply(int status, String body) {
    @Nullable Object at(String path) {
      return ItemProperties.at(Json.readObject(body), path);
    }

    String text(String path) {
      return String.valueOf(at(path));
    }

    @SuppressWarnings("unchecked") // every list of this API contains objects
    List<Map<String, Object>> items() {
      return (List<Map<String, Object>>) Objects.requireNonNull(at("items"));
    }
  }
}
