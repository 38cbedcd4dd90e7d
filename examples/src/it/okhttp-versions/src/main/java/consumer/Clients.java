package consumer;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.connectorsdk.core.credential.ClientCredentials;
import dev.connectorsdk.core.error.NotFoundException;
import dev.connectorsdk.sophos.SophosClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Calls a server of the JDK, which needs no OkHttp. */
final class Clients {
  private static final String ID = "6f0d2c0e-3a77-4b5f-9c5c-1f2d3e4a5b6c";

  private Clients() {}

  static void call() {
    try {
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      URI url = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
      server.createContext("/", exchange -> answer(exchange, url));
      server.start();
      try {
        firstAlert(url, url, ID, "not-a-secret");
      } finally {
        server.stop(0);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void firstAlert(URI identity, URI api, String clientId, String secret) {
    try (SophosClient sophos =
        SophosClient.builder()
            .credentials(ClientCredentials.of(clientId, secret))
            .identityUrl(identity)
            .apiUrl(api)
            .allowHosts("127.0.0.1")
            .build()) {
      sophos.tenant().alerts().list(q -> q.pageSize(5)).first(alert -> true).orElseThrow();
      sophos.async(client -> client.identity()).join();
      missingAlert(sophos);
    }
  }

  private static void missingAlert(SophosClient sophos) {
    try {
      sophos.tenant().alerts().get("5b1a7c3e-0000-4000-8000-000000000000");
      throw new AssertionError("an alert that does not exist was returned");
    } catch (NotFoundException e) {
      System.out.println(e.getMessage());
    }
  }

  private static void answer(HttpExchange exchange, URI url) throws IOException {
    String path = exchange.getRequestURI().getPath();
    boolean missing = path.matches(".*/alerts/.+");
    byte[] body = body(path, url).getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(missing ? 404 : 200, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private static String body(String path, URI url) {
    if (path.endsWith("/token")) {
      return "{\"access_token\":\"not-a-token\",\"expires_in\":3600}";
    }
    return path.startsWith("/whoami")
        ? "{\"id\":\"%s\",\"idType\":\"tenant\",\"apiHosts\":{\"global\":\"%s\",\"dataRegion\":\"%s\"}}"
            .formatted(ID, url, url)
        : "{\"items\":[{\"id\":\"%s\"}],\"pages\":{}}".formatted(ID);
  }
}
