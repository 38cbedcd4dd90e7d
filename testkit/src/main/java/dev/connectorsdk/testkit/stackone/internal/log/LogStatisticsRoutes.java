package dev.connectorsdk.testkit.stackone.internal.log;

import dev.connectorsdk.testkit.http.Request;
import dev.connectorsdk.testkit.http.SimulatedResponse;
import dev.connectorsdk.testkit.stackone.internal.route.ApiRoutes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code /logs/platform} and the statistics; the form of an aggregate is invented. */
public final class LogStatisticsRoutes {
  private static final String PLATFORM =
      "action agent_id auth_id auth_type event_id event_type ip_address is_read resource resource_id"
          + " session_id source_id source_type status_code transport_type user_email user_id";

  private final CallLog book;

  public LogStatisticsRoutes(CallLog book) {
    this.book = book;
  }

  public void addTo(ApiRoutes routes) {
    routes.read("POST", "/logs/platform", this::platform);
    routes.read(
        "POST", "/logs/platform/dimensions", request -> dimensions(request, PLATFORM, events()));
    routes.read(
        "POST",
        "/logs/stats/dimensions",
        request -> dimensions(request, RunLogRoutes.ALL, calls()));
    routes.read("POST", "/logs/stats/aggregate", this::aggregate);
  }

  private SimulatedResponse platform(Request request) {
    Map<String, @Nullable Object> response = LogBody.of(request, PLATFORM).response(events());
    if (response.remove("query") instanceof Map<?, ?> paging) {
      paging.forEach((name, value) -> response.put(String.valueOf(name), value));
    }
    return SimulatedResponse.ok(response);
  }

  private SimulatedResponse dimensions(
      Request request, String names, List<Map<String, @Nullable Object>> rows) {
    LogBody body = LogBody.of(request, names);
    List<String> dimensions = body.body().texts("dimensions");
    if (dimensions.isEmpty()) {
      body.body().addError("dimensions should not be empty");
    }
    long most = body.body().number("max_values").map(Number::longValue).orElse(100L);
    body.body().check();
    Map<String, Object> data = new LinkedHashMap<>();
    for (String dimension : dimensions) {
      data.put(dimension, counted(body.select(rows), dimension).limit(most).toList());
    }
    return SimulatedResponse.ok(Map.of("data", data));
  }

  private static Stream<Map<String, Object>> counted(
      List<Map<String, @Nullable Object>> rows, String dimension) {
    Map<String, Long> counts = new TreeMap<>();
    rows.forEach(
        row ->
            Optional.ofNullable(row.get(dimension))
                .ifPresent(value -> counts.merge(String.valueOf(value), 1L, Long::sum)));
    return counts.entrySet().stream()
        .map(each -> Map.of("value", each.getKey(), "count", each.getValue()));
  }

  private SimulatedResponse aggregate(Request request) {
    LogBody body = LogBody.of(request, RunLogRoutes.ALL);
    return SimulatedResponse.ok(
        Map.of("data", List.of(Map.of("count", body.select(calls()).size()))));
  }

  private List<Map<String, @Nullable Object>> events() {
    return book.entries().stream().filter(LogEntry::platform).map(LogRows::event).toList();
  }

  private List<Map<String, @Nullable Object>> calls() {
    return book.entries().stream().filter(entry -> !entry.platform()).map(LogEntry::run).toList();
  }
}
