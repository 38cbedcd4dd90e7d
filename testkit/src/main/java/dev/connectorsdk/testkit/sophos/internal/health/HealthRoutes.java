package dev.connectorsdk.testkit.sophos.internal.health;

import dev.connectorsdk.testkit.http.Json;
import dev.connectorsdk.testkit.http.SimulatedResponse;
import dev.connectorsdk.testkit.internal.rows.SeededHash;
import dev.connectorsdk.testkit.sophos.internal.Errors;
import dev.connectorsdk.testkit.sophos.internal.route.ApiRequest;
import dev.connectorsdk.testkit.sophos.internal.route.ApiRouter;
import dev.connectorsdk.testkit.sophos.internal.route.ItemStamps;
import dev.connectorsdk.testkit.sophos.internal.route.Parameters;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Account health check API: scores that are computed from the endpoints of the tenant, and snoozed
 * reminders.
 */
public final class HealthRoutes {
  private static final String PATH = "/account-health-check/v1";
  private static final List<String> SCORES =
      List.of(
          "protectionComputerScore",
          "protectionServerScore",
          "policyThreatProtectionComputerScore",
          "policyThreatProtectionServerScore",
          "exclusionsGlobalScore",
          "exclusionsComputerScore",
          "exclusionsServerScore",
          "tamperProtectionGlobalScore",
          "tamperProtectionComputerScore",
          "tamperProtectionServerScore");

  private final ItemStamps stamps;

  private HealthRoutes(ItemStamps stamps) {
    this.stamps = stamps;
  }

  public static void addTo(ApiRouter router, ItemStamps stamps) {
    HealthRoutes routes = new HealthRoutes(stamps);
    router.read("GET", PATH + "/health-check", routes::get);
    router.read("GET", PATH + "/scores/historical", routes::history);
    router.read("GET", PATH + "/scores/regional", HealthRoutes::regional);
    router.write("POST", PATH + "/snooze", routes::snooze);
  }

  private SimulatedResponse get(ApiRequest request) {
    List<String> products = request.query().texts("products", Set.of("endpoint", "networkDevice"));
    Map<String, Object> health = Json.object("tenant", tenant(request));
    if (products.isEmpty() || products.contains("endpoint")) {
      health.put("endpoint", HealthTree.of(request));
    }
    if (products.isEmpty() || products.contains("networkDevice")) {
      health.put("networkDevice", Map.of("firewall", Map.of()));
    }
    return SimulatedResponse.ok(health);
  }

  private SimulatedResponse history(ApiRequest request) {
    LocalDate today = LocalDate.ofInstant(stamps.clock().instant(), ZoneOffset.UTC);
    LocalDate last = date(request.query(), "endDate", today);
    LocalDate first = date(request.query(), "startDate", last.minusDays(30));
    if (first.isAfter(last)) {
      throw Errors.badRequest("startDate must not be after endDate");
    }
    List<Map<String, Object>> points =
        first
            .datesUntil(last.plusDays(1))
            .map(
                day ->
                    Json.object(
                        "date",
                        day.toString(),
                        "computerTotal",
                        HealthTree.devices(request, false).count(),
                        "serverTotal",
                        HealthTree.devices(request, true).count(),
                        "endpoint",
                        scores(SeededHash.of(request.tenant().id().hashCode(), day.toEpochDay()))))
            .toList();
    return SimulatedResponse.ok(Json.object("tenant", tenant(request), "datapoints", points));
  }

  private static SimulatedResponse regional(ApiRequest request) {
    int seed = request.tenant().region().hashCode();
    List<Map<String, Object>> bands =
        Stream.of(1, 100, 1000)
            .map(
                lower ->
                    Json.object(
                        "lowerBound",
                        lower,
                        "upperBound",
                        lower * 10 - 1,
                        "endpoint",
                        scores(SeededHash.of(seed, lower))))
            .toList();
    return SimulatedResponse.ok(Map.of("bands", bands));
  }

  private SimulatedResponse snooze(ApiRequest request) {
    Map<String, Object> body = request.request().json();
    if (body.isEmpty()) {
      throw Errors.badRequest("Invalid or missing request body");
    }
    if (body.get("endpoint") instanceof Map<?, ?> endpoint) {
      store(request, "", endpoint);
    }
    return SimulatedResponse.ok(Json.object("endpoint", HealthTree.of(request)));
  }

  /** Stores the state of each check by its path; a list has the states of policy types. */
  private void store(ApiRequest request, String path, Map<?, ?> part) {
    if (part.get("snoozed") instanceof Boolean snoozed) {
      Map<String, Object> state = new LinkedHashMap<>();
      state.put("id", path);
      state.put("snoozed", snoozed);
      if (part.get("snoozeDetail") instanceof Map<?, ?> detail) {
        state.put(
            "snoozeDetail",
            Json.object("start", stamps.now(), "expired", false, "comment", detail.get("comment")));
      }
      request.items(HealthTree.SNOOZES).add(state);
      return;
    }
    part.forEach(
        (name, value) -> {
          String inner = path.isEmpty() ? String.valueOf(name) : path + "." + name;
          if (value instanceof Map<?, ?> nested) {
            store(request, inner, nested);
          } else if (value instanceof List<?> list) {
            list.stream()
                .filter(Map.class::isInstance)
                .map(item -> (Map<?, ?>) item)
                .forEach(item -> store(request, inner, item));
          }
        });
  }

  private static Map<String, Object> tenant(ApiRequest request) {
    return Json.object("id", request.tenant().id(), "name", request.tenant().name());
  }

  private static Map<String, Object> scores(long seed) {
    Map<String, Object> scores = new LinkedHashMap<>();
    IntStream.range(0, SCORES.size())
        .forEach(i -> scores.put(SCORES.get(i), 60 + Math.floorMod(SeededHash.of(seed, i), 41)));
    return scores;
  }

  private static LocalDate date(Parameters query, String name, LocalDate absent) {
    try {
      return query.text(name).map(LocalDate::parse).orElse(absent);
    } catch (DateTimeParseException malformed) {
      throw Errors.badRequest(name + " must be a date");
    }
  }
}
