package dev.connectorsdk.testkit.sophos.internal.detection;

import dev.connectorsdk.testkit.http.Json;
import dev.connectorsdk.testkit.http.SimulatedResponse;
import dev.connectorsdk.testkit.sophos.internal.data.DetectionGenerator;
import dev.connectorsdk.testkit.sophos.internal.data.ItemProperties;
import dev.connectorsdk.testkit.sophos.internal.data.ItemStore;
import dev.connectorsdk.testkit.sophos.internal.data.Timestamps;
import dev.connectorsdk.testkit.sophos.internal.query.RunRoutes;
import dev.connectorsdk.testkit.sophos.internal.route.ApiRequest;
import dev.connectorsdk.testkit.sophos.internal.route.ApiRouter;
import dev.connectorsdk.testkit.sophos.internal.route.ItemStamps;
import dev.connectorsdk.testkit.sophos.internal.route.ListQuery;
import dev.connectorsdk.testkit.sophos.internal.route.OffsetPages;
import dev.connectorsdk.testkit.sophos.internal.route.Parameters;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Detections API: queries on detections and on groups by rule. The time range is a day. */
public final class DetectionRoutes {
  private static final String PATH = "/detections/v1/queries";

  /** The conditions of a run; a property that the API does not have. */
  private static final String CONDITIONS = "simulatedConditions";

  private final RunRoutes runs;
  private final Clock clock;
  private final boolean grouped;

  private DetectionRoutes(ItemStamps stamps, String path, boolean grouped) {
    this.runs = new RunRoutes(stamps, path);
    this.clock = stamps.clock();
    this.grouped = grouped;
  }

  public static void addTo(ApiRouter router, ItemStamps stamps) {
    addTo(router, new DetectionRoutes(stamps, PATH + "/detections", false), "/detections");
    addTo(router, new DetectionRoutes(stamps, PATH + "/groups", true), "/detection-groups");
    router.read(
        "GET",
        PATH + "/detections/counts",
        request -> SimulatedResponse.ok(new DetectionCounter(stamps.clock()).count(request)));
  }

  private static void addTo(ApiRouter router, DetectionRoutes routes, String path) {
    router.write("POST", PATH + path, routes::start);
    router.write("GET", PATH + path + "/{runId}", routes::poll);
    router.read("GET", PATH + path + "/{runId}/results", routes::results);
  }

  private SimulatedResponse start(ApiRequest request) {
    Parameters body = request.body();
    body.text("detectionRule");
    body.objects("sort");
    Instant to = time(body, "to").orElse(clock.instant());
    Instant from = time(body, "from").orElse(to.minus(Duration.ofDays(1)));
    Map<String, Object> conditions = new LinkedHashMap<>();
    for (String name : List.of("detectionRule", "severity", "sort")) {
      body.value(name).ifPresent(value -> conditions.put(name, value));
    }
    conditions.put("from", Timestamps.text(from));
    conditions.put("to", Timestamps.text(to));
    return runs.start(request, Map.of(CONDITIONS, conditions));
  }

  private static Optional<Instant> time(Parameters body, String name) {
    return body.text(name).map(text -> Timestamps.strict(name, text));
  }

  private SimulatedResponse poll(ApiRequest request) {
    return runs.poll(request, selected(request, runs.find(request)).size());
  }

  private SimulatedResponse results(ApiRequest request) {
    List<Map<String, Object>> all = selected(request, runs.find(request));
    ItemStore items = new ItemStore();
    all.stream().limit(runs.resultCount(request, all.size())).forEach(items::add);
    Map<String, Object> conditions = conditions(runs.find(request));
    Map<String, Object> order = new LinkedHashMap<>();
    if (conditions.get("sort") instanceof List<?> list && !list.isEmpty()) {
      order.put("sort", list.stream().map(DetectionRoutes::term).toList());
    }
    ListQuery query = ListQuery.of(items, Parameters.ofBody(order), item -> true);
    return SimulatedResponse.ok(new OffsetPages().page(request.query(), query, item -> item));
  }

  private static String term(Object sort) {
    Map<?, ?> parts = sort instanceof Map<?, ?> map ? map : Map.of();
    return parts.get("field") + ("desc".equals(parts.get("direction")) ? ":desc" : ":asc");
  }

  private List<Map<String, Object>> selected(ApiRequest request, Map<String, Object> run) {
    Map<String, Object> conditions = conditions(run);
    List<?> severities = conditions.get("severity") instanceof List<?> list ? list : List.of();
    Optional<Instant> from = Timestamps.lenient(String.valueOf(conditions.get("from")));
    Optional<Instant> to = Timestamps.lenient(String.valueOf(conditions.get("to")));
    Object rule = conditions.get("detectionRule");
    Stream<Map<String, Object>> found =
        request.items(DetectionGenerator.DETECTIONS).stream()
            .filter(one -> rule == null || rule.equals(one.get("detectionRule")))
            .filter(one -> severities.isEmpty() || severities.contains(severity(one)))
            .filter(one -> Timestamps.isBetween(ItemProperties.text(one, "time"), from, to));
    return grouped ? groups(found) : found.toList();
  }

  private static long severity(Map<String, Object> detection) {
    return detection.get("severity") instanceof Number number ? number.longValue() : -1;
  }

  private static List<Map<String, Object>> groups(Stream<Map<String, Object>> detections) {
    return detections
        .collect(
            Collectors.groupingBy(
                one -> String.valueOf(one.get("detectionRule")),
                LinkedHashMap::new,
                Collectors.toList()))
        .values()
        .stream()
        .map(
            group -> {
              Map<String, Object> first = new LinkedHashMap<>(group.get(0));
              first.put("count", group.size());
              return first;
            })
        .toList();
  }

  @SuppressWarnings("unchecked") // stored by this class
  private static Map<String, Object> conditions(Map<String, Object> run) {
    return run.get(CONDITIONS) instanceof Map<?, ?> map ? (Map<String, Object>) map : Json.object();
  }
}
