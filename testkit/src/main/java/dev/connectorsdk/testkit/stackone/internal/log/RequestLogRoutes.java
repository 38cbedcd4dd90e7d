package dev.connectorsdk.testkit.stackone.internal.log;

import dev.connectorsdk.testkit.http.Request;
import dev.connectorsdk.testkit.http.SimulatedResponse;
import dev.connectorsdk.testkit.stackone.ApiKeyScope;
import dev.connectorsdk.testkit.stackone.internal.route.ApiErrorException;
import dev.connectorsdk.testkit.stackone.internal.route.ApiRoutes;
import dev.connectorsdk.testkit.stackone.internal.route.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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

  private final CallLog book;
  private final LogPages pages;

  public RequestLogRoutes(CallLog book, LogPages pages) {
    this.book = book;
    this.pages = pages;
  }

  public void addTo(ApiRoutes routes) {
    routes.add("GET", "/requests/logs", ApiKeyScope.PLATFORM_READ, this::list);
    routes.add("GET", "/requests/logs/{id}", ApiKeyScope.PLATFORM_READ, this::get);
    routes.add("GET", "/requests/logs/steps", ApiKeyScope.PLATFORM_READ, this::steps);
    routes.add("GET", "/requests/platform-logs", ApiKeyScope.PLATFORM_READ, this::platform);
  }

  private SimulatedResponse list(Request request) {
    boolean steps = include(request, Set.of("step_logs")).equals("step_logs");
    return SimulatedResponse.ok(
        pages.page(
            request,
            joined(Stream.of(COMMON, PRODUCT, SOURCE)),
            entry ->
                entry.platform()
                    ? Stream.empty()
                    : Stream.of(new LogPages.Row(entry.number(), properties(entry, steps)))));
  }

  private SimulatedResponse get(Request request) {
    String include = include(request, Set.of("step_logs", "advanced_logs"));
    LogEntry entry = book.get(request.pathValue("id"));
    Map<String, @Nullable Object> properties = properties(entry, include.equals("step_logs"));
    if (include.equals("advanced_logs")) {
      properties.putAll(entry.advanced());
    }
    return SimulatedResponse.ok(Map.of("data", properties));
  }

  private SimulatedResponse steps(Request request) {
    return SimulatedResponse.ok(
        pages.page(
            request,
            joined(Stream.of(COMMON, PRODUCT)),
            entry -> entry.steps().stream().map(step -> new LogPages.Row(entry.number(), step))));
  }

  private SimulatedResponse platform(Request request) {
    return SimulatedResponse.ok(
        pages.page(
            request,
            joined(Stream.of(COMMON, SOURCE, Set.of("categories"))),
            entry ->
                entry.platform()
                    ? Stream.of(new LogPages.Row(entry.number(), entry.properties()))
                    : Stream.empty()));
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

  private static Set<String> joined(Stream<Set<String>> names) {
    return names.flatMap(Set::stream).collect(Collectors.toSet());
  }
}
