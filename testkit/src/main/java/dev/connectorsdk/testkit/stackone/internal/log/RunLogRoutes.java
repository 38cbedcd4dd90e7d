package dev.connectorsdk.testkit.stackone.internal.log;

import dev.connectorsdk.testkit.http.Request;
import dev.connectorsdk.testkit.http.SimulatedResponse;
import dev.connectorsdk.testkit.stackone.internal.route.ApiErrorException;
import dev.connectorsdk.testkit.stackone.internal.route.ApiRoutes;
import dev.connectorsdk.testkit.stackone.internal.route.Pages;
import dev.connectorsdk.testkit.stackone.internal.route.QueryParameters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * {@code /logs}: the newer logs, oldest first unless sorted. Answers whose form StackOne does not
 * publish are invented.
 */
public final class RunLogRoutes {
  private static final String ACTIONS =
      "account_secure_id action_id action_run_id action_type category connector_key"
          + " connector_version connector_profile_id mode origin_owner_id origin_owner_name source_id"
          + " source_type status_code http_method";
  private static final String UNIFIED =
      "account_secure_id action connector_key connector_profile_id mode origin_owner_id request_id"
          + " resource service source_id source_type status_code http_method";
  static final String ALL =
      ACTIONS
          + " action request_id resource service agent_id auth_id auth_type child_resource"
          + " connector_owner ip_address is_background log_id log_type provider session_id"
          + " source_value stream_type sub_resource transport_type tuples user_agent";

  private final CallLog book;
  private final Pages pages;

  public RunLogRoutes(CallLog book, Pages pages) {
    this.book = book;
    this.pages = pages;
  }

  public void addTo(ApiRoutes routes) {
    list(routes, "/logs", ALL, entry -> !entry.platform(), this::expanded);
    list(routes, "/logs/actions", ACTIONS, LogEntry::ranAction, (r, e) -> e.run());
    list(routes, "/logs/unified", UNIFIED, RunLogRoutes::isUnified, (r, e) -> unified(e));
    routes.read("POST", "/logs/steps", this::steps);
    routes.read("POST", "/logs/provider", this::providers);
    String run = "/logs/actions/{actionRunId}";
    routes.read("GET", run, request -> SimulatedResponse.ok(run(request).run()));
    routes.read("GET", run + "/advanced", request -> advanced(run(request)));
    routes.read(
        "GET",
        run + "/defender",
        request -> SimulatedResponse.ok(Map.of("data", defender(run(request)))));
    routes.read(
        "GET", run + "/policy", request -> SimulatedResponse.ok(LogRows.policy(run(request))));
    routes.read("GET", run + "/steps", request -> paged(request, LogRows.steps(run(request))));
    routes.read("GET", run + "/steps/{stepIndex}", request -> SimulatedResponse.ok(step(request)));
    routes.read("GET", run + "/steps/{stepIndex}/advanced", request -> advancedStep(request));
    String unified = "/logs/unified/{requestId}";
    routes.read("GET", unified, request -> SimulatedResponse.ok(unified(request(request))));
    routes.read("GET", unified + "/advanced", request -> advanced(request(request)));
    routes.read("GET", unified + "/provider", request -> paged(request, request(request).steps()));
    routes.read(
        "GET", unified + "/provider/{id}", request -> SimulatedResponse.ok(provider(request)));
    routes.read(
        "GET",
        unified + "/provider/{id}/advanced",
        request -> SimulatedResponse.ok(provider(request)));
  }

  /** A row of a list. */
  @FunctionalInterface
  private interface View {
    Map<String, @Nullable Object> of(Request request, LogEntry entry);
  }

  private void list(
      ApiRoutes routes, String path, String names, Predicate<LogEntry> kind, View view) {
    routes.read(
        "POST",
        path,
        request -> {
          LogBody body = LogBody.of(request, names);
          return SimulatedResponse.ok(
              body.response(
                  rows(entry -> kind.test(entry) ? List.of(view.of(request, entry)) : List.of())));
        });
  }

  private List<Map<String, @Nullable Object>> rows(
      Function<LogEntry, List<Map<String, @Nullable Object>>> of) {
    List<Map<String, @Nullable Object>> rows = new ArrayList<>();
    book.entries().forEach(entry -> rows.addAll(of.apply(entry)));
    return rows;
  }

  private Map<String, @Nullable Object> expanded(Request request, LogEntry entry) {
    Map<String, @Nullable Object> row =
        new LinkedHashMap<>(entry.ranAction() ? entry.run() : unified(entry));
    if (QueryParameters.text(request, "expand").filter("connector"::equals).isPresent()) {
      row.put("connector", LogRows.connector(row));
    }
    return row;
  }

  private SimulatedResponse steps(Request request) {
    LogBody body = LogBody.of(request, "account_secure_id action_run_id step_id step_index");
    return SimulatedResponse.ok(
        body.response(rows(entry -> entry.ranAction() ? LogRows.steps(entry) : List.of())));
  }

  private SimulatedResponse providers(Request request) {
    LogBody body = LogBody.of(request, "account_secure_id id request_id");
    return SimulatedResponse.ok(body.response(rows(LogEntry::steps)));
  }

  private SimulatedResponse paged(Request request, List<Map<String, @Nullable Object>> rows) {
    for (String name : List.of("page", "page_size")) {
      if (QueryParameters.text(request, name).isEmpty()) {
        throw ApiErrorException.invalid(name + " should not be empty");
      }
    }
    return SimulatedResponse.ok(
        Map.of("data", pages.numbered(request).slice(rows), "total", rows.size()));
  }

  private LogEntry run(Request request) {
    return get(request.pathValue("actionRunId"), LogEntry::ranAction);
  }

  private LogEntry request(Request request) {
    return get(request.pathValue("requestId"), RunLogRoutes::isUnified);
  }

  private LogEntry get(String id, Predicate<LogEntry> kind) {
    LogEntry entry = book.get(id);
    if (!kind.test(entry)) {
      throw none();
    }
    return entry;
  }

  private static boolean isUnified(LogEntry entry) {
    return !entry.platform() && !entry.ranAction();
  }

  private static Map<String, @Nullable Object> unified(LogEntry entry) {
    Map<String, @Nullable Object> log = new LinkedHashMap<>(entry.properties());
    log.putAll(entry.run());
    return log;
  }

  private static SimulatedResponse advanced(LogEntry entry) {
    if (entry.advanced().isEmpty()) {
      throw none();
    }
    return SimulatedResponse.ok(entry.advanced());
  }

  private SimulatedResponse advancedStep(Request request) {
    step(request);
    return advanced(run(request));
  }

  private static Map<String, Object> defender(LogEntry entry) {
    return Map.of(
        "action_run_id", entry.properties().getOrDefault("request_id", ""), "risk_level", "low");
  }

  private Map<String, @Nullable Object> step(Request request) {
    List<Map<String, @Nullable Object>> steps = LogRows.steps(run(request));
    String index = request.pathValue("stepIndex");
    if (!index.matches("\\d{1,6}") || Integer.parseInt(index) >= steps.size()) {
      throw none();
    }
    return steps.get(Integer.parseInt(index));
  }

  private Map<String, @Nullable Object> provider(Request request) {
    return request(request).steps().stream()
        .filter(step -> request.pathValue("id").equals(step.get("id")))
        .findFirst()
        .orElseThrow(RunLogRoutes::none);
  }

  private static ApiErrorException none() {
    return ApiErrorException.notFound("Log not found");
  }
}
