package dev.connectorsdk.testkit.sophos.internal.endpoint;

import dev.connectorsdk.testkit.http.Json;
import dev.connectorsdk.testkit.http.SimulatedResponse;
import dev.connectorsdk.testkit.internal.rows.SeededHash;
import dev.connectorsdk.testkit.sophos.internal.Errors;
import dev.connectorsdk.testkit.sophos.internal.data.ItemProperties;
import dev.connectorsdk.testkit.sophos.internal.data.RandomIds;
import dev.connectorsdk.testkit.sophos.internal.data.Timestamps;
import dev.connectorsdk.testkit.sophos.internal.route.ApiRequest;
import dev.connectorsdk.testkit.sophos.internal.route.CollectionRoutes;
import dev.connectorsdk.testkit.sophos.internal.route.ItemStamps;
import dev.connectorsdk.testkit.sophos.internal.route.Parameters;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Endpoint API, requests to an endpoint for a file: pending for 20 seconds of the simulator's
 * clock, then finished.
 */
final class FileRequestRoutes {
  private static final Duration PENDING = Duration.ofSeconds(20);
  private static final String ENDPOINT = "endpointId";

  private final ItemStamps stamps;
  private final String kind;
  private final String fileProperty;

  private FileRequestRoutes(ItemStamps stamps, String kind, String fileProperty) {
    this.stamps = stamps;
    this.kind = kind;
    this.fileProperty = fileProperty;
  }

  static void addTo(CollectionRoutes endpoints, ItemStamps stamps) {
    new FileRequestRoutes(stamps, "forensic-logs", "forensicLogFile").addTo(endpoints);
    new FileRequestRoutes(stamps, "memory-dumps", "memoryDumpFile").addTo(endpoints);
  }

  private void addTo(CollectionRoutes endpoints) {
    endpoints
        .writeItem("POST", "/" + kind, this::create)
        .readItem("GET", "/" + kind + "/{requestId}", this::get);
  }

  private SimulatedResponse create(ApiRequest request) {
    Parameters body = request.body();
    body.requiredText("mode");
    Duration expires = Timestamps.duration("expires", body.text("expires").orElse("P1D"));
    Instant now = stamps.clock().instant();
    Map<String, Object> item =
        Json.object(
            "id",
            stamps.uuid(),
            "status",
            "pending",
            "receivedAt",
            Timestamps.text(now),
            "expiresAt",
            Timestamps.text(now.plus(expires)),
            ENDPOINT,
            request.pathValue(ENDPOINT));
    request.items(path()).add(item);
    return SimulatedResponse.json(202, shown(item));
  }

  private SimulatedResponse get(ApiRequest request) {
    return SimulatedResponse.ok(
        request
            .items(path())
            .get(request.pathValue("requestId"))
            .filter(item -> request.pathValue(ENDPOINT).equals(item.get(ENDPOINT)))
            .map(this::current)
            .orElseThrow(() -> Errors.notFound("Can't find the request for the provided ID")));
  }

  private Map<String, Object> current(Map<String, Object> item) {
    boolean pending =
        Timestamps.lenient(String.valueOf(item.get("receivedAt")))
            .filter(start -> stamps.clock().instant().isBefore(start.plus(PENDING)))
            .isPresent();
    Map<String, Object> current = new LinkedHashMap<>(item);
    if (!pending) {
      current.put("status", "finished");
      current.put(fileProperty, file(String.valueOf(item.get("id"))));
    }
    return shown(current);
  }

  private Map<String, Object> file(String id) {
    RandomIds random = new RandomIds(SeededHash.of(kind.hashCode(), id.hashCode()));
    return Json.object(
        "fileName", kind + "-" + id + ".zip",
        "sha256", random.hex(64),
        "size", 1_000_000 + random.below(9_000_000));
  }

  private static Map<String, Object> shown(Map<String, Object> item) {
    return ItemProperties.without(item, List.of(ENDPOINT));
  }

  private String path() {
    return EndpointRoutes.PATH + "/{endpointId}/" + kind;
  }
}
