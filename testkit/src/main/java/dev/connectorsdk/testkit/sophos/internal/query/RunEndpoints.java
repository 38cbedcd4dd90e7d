package dev.connectorsdk.testkit.sophos.internal.query;

import dev.connectorsdk.testkit.http.Json;
import dev.connectorsdk.testkit.http.SimulatedResponse;
import dev.connectorsdk.testkit.sophos.internal.data.ItemProperties;
import dev.connectorsdk.testkit.sophos.internal.route.ApiRequest;
import dev.connectorsdk.testkit.sophos.internal.route.ApiRouter;
import dev.connectorsdk.testkit.sophos.internal.route.ItemFilters;
import dev.connectorsdk.testkit.sophos.internal.route.ItemStamps;
import dev.connectorsdk.testkit.sophos.internal.route.OffsetPages;
import dev.connectorsdk.testkit.sophos.internal.route.Parameters;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The endpoints that a Live Discover query runs on: all, or those that a filter selects. */
final class RunEndpoints {
  private static final String RUNS = "/live-discover/v1/queries/runs";
  private static final int MAX_DURATION = 300;

  private final RunRoutes runs;
  private final Clock clock;

  private RunEndpoints(ItemStamps stamps) {
    this.runs = new RunRoutes(stamps, RUNS);
    this.clock = stamps.clock();
  }

  static void addTo(ApiRouter router, ItemStamps stamps) {
    RunEndpoints endpoints = new RunEndpoints(stamps);
    router.read("GET", RUNS + "/{runId}/endpoints", endpoints::list);
  }

  /** The properties of a new run about its endpoints. */
  static Map<String, Object> counts(ApiRequest request, @Nullable Object match, Clock clock) {
    long count = selected(request, match, clock).count();
    return Json.object(
        "endpointCounts",
        Json.object(
            "total",
            count,
            "statuses",
            Map.of("pending", Json.object("total", count, "online", count, "offline", 0))),
        "maxDurationInSeconds",
        MAX_DURATION,
        "timeRemainingInSeconds",
        MAX_DURATION);
  }

  private SimulatedResponse list(ApiRequest request) {
    Map<String, Object> run = runs.find(request);
    List<Map<String, Object>> all =
        selected(request, run.get("matchEndpoints"), clock)
            .map(endpoint -> shown(endpoint, run))
            .map(endpoint -> ItemProperties.select(endpoint, request.fields()))
            .toList();
    return SimulatedResponse.ok(
        OffsetPages.page(
            request.query(),
            all::size,
            (position, size) -> all.stream().skip(position).limit(size).toList()));
  }

  private static Map<String, Object> shown(Map<String, Object> endpoint, Map<String, Object> run) {
    Map<String, Object> shown =
        new LinkedHashMap<>(
            ItemProperties.select(
                endpoint, List.of("hostname", "type", "os", "ipv4Addresses", "ipv6Addresses")));
    shown.put("status", run.get("status"));
    shown.put("result", run.get("result"));
    return shown;
  }

  private static Stream<Map<String, Object>> selected(
      ApiRequest request, @Nullable Object match, Clock clock) {
    Object filters = match instanceof Map<?, ?> parts ? parts.get("filters") : null;
    Predicate<Map<String, Object>> any =
        filters instanceof List<?> list
            ? list.stream()
                .map(filter -> filters(clock).predicate(parameters(filter)))
                .reduce(endpoint -> false, Predicate::or)
            : endpoint -> true;
    return request.tenant().endpoints().stream().filter(any);
  }

  private static ItemFilters filters(Clock clock) {
    return new ItemFilters()
        .anyOf("ids", "id")
        .anyOf("healthStatus", "health.overall")
        .anyOf("type", "type")
        .anyOf("lockdownStatus", "lockdown.status")
        .flag("tamperProtectionEnabled", "tamperProtectionEnabled")
        .contains("hostnameContains", "hostname")
        .contains("associatedPersonContains", "associatedPerson.name")
        .contains("groupNameContains", "group.name")
        .contains("search", "hostname")
        .betweenRelative("lastSeenAfter", "lastSeenBefore", "lastSeenAt", clock);
  }

  @SuppressWarnings("unchecked") // objects from the JSON reader have string keys
  private static Parameters parameters(Object filter) {
    return Parameters.ofBody((Map<String, Object>) filter);
  }
}
