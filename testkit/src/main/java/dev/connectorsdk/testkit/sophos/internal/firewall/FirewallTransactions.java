package dev.connectorsdk.testkit.sophos.internal.firewall;

import dev.connectorsdk.testkit.http.Json;
import dev.connectorsdk.testkit.http.SimulatedResponse;
import dev.connectorsdk.testkit.sophos.internal.Errors;
import dev.connectorsdk.testkit.sophos.internal.data.ItemProperties;
import dev.connectorsdk.testkit.sophos.internal.data.Timestamps;
import dev.connectorsdk.testkit.sophos.internal.route.ApiRequest;
import dev.connectorsdk.testkit.sophos.internal.route.ItemStamps;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The transactions of firewalls: started after a second, finished after three. The stored item has
 * the end from the start on; responses show it only then. A test can change its result or its end.
 */
final class FirewallTransactions {
  static final String PATH = "/firewall/v1/firewall-config/transactions";

  private static final Duration START = Duration.ofSeconds(1);
  private static final Duration END = Duration.ofSeconds(3);
  private static final Duration LIFETIME = Duration.ofDays(1);
  private static final List<String> OF_THE_END = List.of("finishedAt", "response");

  private final ItemStamps stamps;

  FirewallTransactions(ItemStamps stamps) {
    this.stamps = stamps;
  }

  /** Starts a transaction with the response that it will have. */
  SimulatedResponse start(ApiRequest request, String result, Map<String, Object> response) {
    Instant now = stamps.clock().instant();
    String id = stamps.uuid();
    request
        .items(PATH)
        .add(
            Json.object(
                "id",
                id,
                "firewallId",
                request.pathValue("firewallId"),
                "result",
                result,
                "createdAt",
                Timestamps.text(now),
                "finishedAt",
                Timestamps.text(now.plus(END)),
                "expiryAt",
                Timestamps.text(now.plus(LIFETIME)),
                "request",
                Json.object("method", "default", "path", request.request().path()),
                "response",
                response));
    return SimulatedResponse.json(202, Json.object("transactionId", id));
  }

  SimulatedResponse get(ApiRequest request) {
    Map<String, Object> stored =
        request
            .items(PATH)
            .get(request.pathValue("transactionId"))
            .filter(one -> request.pathValue("firewallId").equals(one.get("firewallId")))
            .orElseThrow(() -> Errors.notFound("Can't find transaction"));
    return SimulatedResponse.ok(ItemProperties.select(shown(stored), request.fields()));
  }

  private Map<String, Object> shown(Map<String, Object> stored) {
    Instant now = stamps.clock().instant();
    boolean finished = !now.isBefore(time(stored, "finishedAt"));
    boolean started = !now.isBefore(time(stored, "createdAt").plus(START));
    Map<String, Object> shown =
        new LinkedHashMap<>(ItemProperties.without(stored, List.of("firewallId")));
    shown.put("status", finished ? "finished" : started ? "started" : "pending");
    if (!finished) {
      shown.put("result", "notAvailable");
      OF_THE_END.forEach(shown::remove);
    }
    return shown;
  }

  private static Instant time(Map<String, Object> stored, String property) {
    return Instant.parse(ItemProperties.text(stored, property).orElseThrow());
  }
}
