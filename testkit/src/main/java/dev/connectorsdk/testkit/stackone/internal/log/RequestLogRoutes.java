package dev.connectorsdk.testkit.stackone.internal.log;

import dev.connectorsdk.testkit.http.Request;
import dev.connectorsdk.testkit.http.SimulatedResponse;
import dev.connectorsdk.testkit.stackone.internal.route.ApiErrorException;
import dev.connectorsdk.testkit.stackone.internal.route.ApiRoutes;
import dev.connectorsdk.testkit.stackone.internal.route.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code /requests}: the older logs. */
public final class RequestLogRoutes {
  private static final Set<String> COMMON =
      Set.of("account_ids", "request_ids", "http_methods", "resources", "actions", "status_codes");
  private static final Set<String> PRODUCT =
      Set.of("providers", "services", "child_resources", "sub_resources");
  private static final Set<String> SOURCE = Set.of("source_types", "source_values", "source_ids");
  private static final Set<String> PLATFORM = Set.of("categories");

  private final CallLog log;
  private final LogPages pages;

  public RequestLogRoutes(CallLog log, LogPages pages) {
    this.log = log;
    this.pages = pages;
  }

  public void addTo(ApiRoutes routes) {
    list(routes, "/requests/logs", List.of(COMMON, PRODUCT, SOURCE), this::requests);
    list(
        routes,
        "/requests/logs/steps",
        List.of(COMMON, PRODUCT),
        request -> entry -> entry.steps().stream());
    list(
        routes,
        "/requests/platform-logs",
        List.of(COMMON, SOURCE, PLATFORM),
        request -> entry -> entry.platform() ? Stream.of(entry.properties()) : Stream.empty());
    routes.read("GET", "/requests/logs/{id}", this::get);
  }

  private void list(
      ApiRoutes routes,
      String path,
      List<Set<String>> filters,
      Function<Request, Function<LogEntry, Stream<Map<String, @Nullable Object>>>> rows) {
    Set<String> names = filters.stream().flatMap(Set::stream).collect(Collectors.toSet());
    routes.read(
        "GET",
        path,
        request -> SimulatedResponse.ok(pages.page(request, names, rows.apply(request))));
  }

  private Function<LogEntry, Stream<Map<String, @Nullable Object>>> requests(Request request) {
    boolean steps = include(request, Set.of("step_logs")).equals("step_logs");
    return entry -> entry.platform() ? Stream.empty() : Stream.of(properties(entry, steps));
  }

  private SimulatedResponse get(Request request) {
    String include = include(request, Set.of("step_logs", "advanced_logs"));
    LogEntry entry = log.get(request.pathValue("id"));
    Map<String, @Nullable Object> properties = properties(entry, include.equals("step_logs"));
    if (include.equals("advanced_logs")) {
      properties.putAll(entry.advanced());
    }
    return SimulatedResponse.ok(Map.of("data", properties));
  }

  private static String include(Request request, Set<String> known) {
    String include = QueryParameters.text(request, "include").orElse("");
    if (!include.isEmpty() && !known.contains(include)) {
      throw ApiErrorException.invalid("include must be among " + new TreeSet<>(known));
    }
    return include;
  }

  private static Map<String, @Nullable Object> properties(LogEntry entry, boolean steps) {
    Map<String, @Nullable Object> properties = new LinkedHashMap<>(entry.properties());
    if (steps) {
      properties.put("step_requests", entry.steps());
    }
    return properties;
  }
}
