package dev.connectorsdk.testkit.stackone;

import dev.connectorsdk.testkit.http.Handler;
import dev.connectorsdk.testkit.http.LoopbackServers;
import dev.connectorsdk.testkit.http.Request;
import dev.connectorsdk.testkit.http.ResponseException;
import dev.connectorsdk.testkit.http.Router;
import dev.connectorsdk.testkit.http.SimulatedResponse;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** A small Sophos Central with one server for each host, so that a call to the wrong one fails. */
final class SophosTestServer implements AutoCloseable {
  static final String SECRET = "right-secret";

  private final LoopbackServers servers;
  private final URI identity;
  private final URI global;
  private final URI region;

  SophosTestServer(Clock clock, String level) {
    servers = LoopbackServers.http(clock);
    region = servers.serve("region", region());
    identity =
        servers.serve("id", Router.builder().post("/api/v2/oauth2/token", this::token).build());
    global = servers.serve("global", global(level));
  }

  StackOneSimulatorBuilder simulator() {
    return EchoConnector.simulator().clock(servers.clock()).sophos(identity, global);
  }

  LoopbackServers servers() {
    return servers;
  }

  @Override
  public void close() {
    servers.close();
  }

  private SimulatedResponse token(Request request) {
    String secret = request.form().getOrDefault("client_secret", "");
    if (secret.equals("gone")) {
      return error("oauth.client_app_does_not_exist");
    }
    return secret.equals(SECRET)
        ? SimulatedResponse.ok(
            Map.of("access_token", "t", "expires_in", 3600, "errorCode", "success"))
        : error("oauth.invalid_client_secret");
  }

  private static SimulatedResponse error(String code) {
    return SimulatedResponse.json(401, Map.of("errorCode", code, "message", "Unauthorized"));
  }

  private Router global(String level) {
    Map<String, ?> hosts =
        level.equals("tenant")
            ? Map.of("global", "x", "dataRegion", region.toString())
            : Map.of("global", "x");
    Map<String, ?> who = Map.of("id", level + "-1", "idType", level, "apiHosts", hosts);
    return Router.builder()
        .get("/whoami/v1", request -> SimulatedResponse.ok(who))
        .get("/partner/v1/tenants", forPartner(this::tenants))
        .get("/partner/v1/tenants/{id}", forPartner(this::tenant))
        .build();
  }

  private static Handler forPartner(Handler handler) {
    return request -> {
      if (!request.header("X-Partner-ID").orElse("").equals("partner-1")) {
        throw new ResponseException(SimulatedResponse.json(403, Map.of("error", "Forbidden")));
      }
      return handler.handle(request);
    };
  }

  private SimulatedResponse tenants(Request request) {
    long page = Long.parseLong(request.query("page").orElse("1"));
    List<?> items =
        page == 1
            ? List.of(Map.of("id", "dark"), Map.of("id", "t-1", "apiHost", region.toString()))
            : List.of(Map.of("id", "t-2", "apiHost", region.toString()));
    return SimulatedResponse.ok(
        Map.of("items", items, "pages", Map.of("current", page, "total", 2)));
  }

  private SimulatedResponse tenant(Request request) {
    String id = request.pathValue("id");
    return switch (id) {
      case "dark" -> SimulatedResponse.ok(Map.of("id", id));
      case "t-2" -> SimulatedResponse.ok(Map.of("id", id, "apiHost", region.toString()));
      default -> SimulatedResponse.json(404, Map.of("error", "notFound"));
    };
  }

  private Router region() {
    return Router.builder()
        .get("/common/v1/alerts", this::alerts)
        .get("/endpoint/v1/endpoints/{id}", SophosTestServer::seen)
        .patch("/endpoint/v1/endpoints/{id}/isolation", SophosTestServer::seen)
        .build();
  }

  private SimulatedResponse alerts(Request request) {
    boolean first = request.query("pageFromKey").isEmpty();
    List<?> items = first ? List.of(Map.of("id", "a-1")) : List.of();
    // Sophos may return a key with an empty page
    return SimulatedResponse.ok(Map.of("items", items, "pages", Map.of("nextKey", "k-2")));
  }

  private static SimulatedResponse seen(Request request) {
    return SimulatedResponse.ok(
        Map.of(
            "id", request.pathValue("id"),
            "tenant", request.header("X-Tenant-ID").orElse(""),
            "sent", request.body()));
  }
}
