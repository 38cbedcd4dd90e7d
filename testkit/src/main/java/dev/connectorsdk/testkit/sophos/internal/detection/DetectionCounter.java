package dev.connectorsdk.testkit.sophos.internal.detection;

import dev.connectorsdk.testkit.http.Json;
import dev.connectorsdk.testkit.sophos.internal.Errors;
import dev.connectorsdk.testkit.sophos.internal.data.DetectionGenerator;
import dev.connectorsdk.testkit.sophos.internal.data.ItemProperties;
import dev.connectorsdk.testkit.sophos.internal.data.Timestamps;
import dev.connectorsdk.testkit.sophos.internal.route.ApiRequest;
import dev.connectorsdk.testkit.sophos.internal.route.ItemFilters;
import dev.connectorsdk.testkit.sophos.internal.route.Parameters;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Counts detections by day or minute. */
final class DetectionCounter {
  private static final int MAX_PERIODS = 10_000;
  private static final ItemFilters FILTERS =
      new ItemFilters()
          .anyOf("ids", "id")
          .anyOf("severity", "severity")
          .oneOf("detectionRule", "detectionRule")
          .anyOf("source", "sensor.source")
          .oneOf("entityType", "device.type")
          .contains("deviceNameContains", "device.entity");

  private final Clock clock;

  DetectionCounter(Clock clock) {
    this.clock = clock;
  }

  Map<String, Object> count(ApiRequest request) {
    Parameters query = request.query();
    boolean minutes =
        query.oneOf("resolution", Set.of("minute", "day")).filter("minute"::equals).isPresent();
    ChronoUnit unit = minutes ? ChronoUnit.MINUTES : ChronoUnit.DAYS;
    Instant to = time(query, "to", clock.instant());
    Instant from =
        time(query, "from", to.minus(minutes ? Duration.ofHours(1) : Duration.ofDays(30)));
    if (unit.between(from, to) > MAX_PERIODS) {
      throw Errors.badRequest("The time range is too long for this resolution");
    }
    Set<String> types =
        Set.copyOf(query.texts("type", Set.of("process", "vulnerability", "threat")));
    Map<Instant, List<Map<String, Object>>> found =
        request.items(DetectionGenerator.DETECTIONS).stream()
            .filter(FILTERS.predicate(query))
            .filter(one -> types.isEmpty() || types.contains(type(one)))
            .filter(one -> !at(one).isBefore(from) && at(one).isBefore(to))
            .collect(Collectors.groupingBy(one -> at(one).truncatedTo(unit)));
    List<Map<String, Object>> periods = new ArrayList<>();
    for (Instant start = from.truncatedTo(unit); start.isBefore(to); start = start.plus(1, unit)) {
      periods.add(period(start, start.plus(1, unit), found.getOrDefault(start, List.of())));
    }
    return Json.object(
        "from", Timestamps.text(from),
        "to", Timestamps.text(to),
        "resolution", minutes ? "minute" : "day",
        "tenant", Map.of("id", request.tenant().id()),
        "resolutionDetectionCounts", periods);
  }

  private static Instant time(Parameters query, String name, Instant absent) {
    return query.text(name).map(text -> Timestamps.strict(name, text)).orElse(absent);
  }

  private static Map<String, Object> period(
      Instant start, Instant end, List<Map<String, Object>> detections) {
    Map<String, Long> bySeverity = new TreeMap<>();
    Map<String, Long> byType = new TreeMap<>();
    for (Map<String, Object> one : detections) {
      bySeverity.merge(level(one), 1L, Long::sum);
      byType.merge(type(one), 1L, Long::sum);
    }
    return Json.object(
        "startsAt", Timestamps.text(start),
        "endsAt", Timestamps.text(end),
        "totalCount", detections.size(),
        "countBySeverity", bySeverity,
        "countByType", byType);
  }

  private static Instant at(Map<String, Object> detection) {
    return ItemProperties.text(detection, "time")
        .flatMap(Timestamps::lenient)
        .orElse(Instant.EPOCH);
  }

  private static String type(Map<String, Object> detection) {
    return String.valueOf(detection.get("type")).toLowerCase(Locale.ROOT);
  }

  private static String level(Map<String, Object> detection) {
    int severity = detection.get("severity") instanceof Number number ? number.intValue() : 0;
    return severity < 2
        ? "info"
        : severity < 4 ? "low" : severity < 7 ? "medium" : severity < 9 ? "high" : "critical";
  }
}
