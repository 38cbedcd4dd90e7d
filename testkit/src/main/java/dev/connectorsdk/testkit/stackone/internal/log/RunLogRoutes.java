package dev.connectorsdk.testkit.stackone.internal.log;

import dev.connectorsdk.testkit.http.Request;
import dev.connectorsdk.testkit.http.SimulatedResponse;
import dev.connectorsdk.testkit.stackone.internal.route.ApiErrorException;
import dev.connectorsdk.testkit.stackone.internal.route.ApiRoutes;
import dev.connectorsdk.testkit.stackone.internal.route.JsonBody;
import dev.connectorsdk.testkit.stackone.internal.route.Pages;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * {@code /logs}: the newer logs. The body of {@code POST /logs/steps} is not published, so only its
 * paging is read and the steps of all runs are returned, oldest first.
 */
public final class RunLogRoutes {
  private static final int USUAL_PAGE_SIZE = 25;

  private final CallLog book;

  public RunLogRoutes(CallLog book) {
    this.book = book;
  }

  public void addTo(ApiRoutes routes) {
    routes.read("GET", "/logs/actions/{actionRunId}", this::action);
    routes.read("GET", "/logs/unified/{requestId}", this::unified);
    routes.read("POST", "/logs/steps", this::steps);
  }

  private SimulatedResponse action(Request request) {
    LogEntry entry = book.get(request.pathValue("actionRunId"));
    if (!entry.ranAction()) {
      throw none();
    }
    return SimulatedResponse.ok(entry.run());
  }

  private SimulatedResponse unified(Request request) {
    LogEntry entry = book.get(request.pathValue("requestId"));
    if (entry.platform() || entry.ranAction()) {
      throw none();
    }
    Map<String, @Nullable Object> log = new LinkedHashMap<>(entry.properties());
    log.putAll(entry.run());
    return SimulatedResponse.ok(log);
  }

  private static ApiErrorException none() {
    return ApiErrorException.notFound("Log not found");
  }

  private SimulatedResponse steps(Request request) {
    JsonBody body = JsonBody.of(request);
    Pages.Numbered page =
        new Pages.Numbered(positive(body, "page", 1), positive(body, "page_size", USUAL_PAGE_SIZE));
    body.check();
    List<Map<String, @Nullable Object>> steps =
        book.entries().stream().filter(LogEntry::ranAction).flatMap(RunLogRoutes::steps).toList();
    return SimulatedResponse.ok(
        Map.of(
            "data",
            page.slice(steps),
            "query",
            Map.of("page", page.number(), "page_size", page.size()),
            "total",
            steps.size()));
  }

  private static int positive(JsonBody body, String name, int defaultValue) {
    Optional<Number> number = body.number(name);
    if (number.isPresent() && number.get().intValue() < 1) {
      body.addError(name + " must be a positive number");
      return defaultValue;
    }
    return number.map(Number::intValue).orElse(defaultValue);
  }

  /** Returns a step for each call to the provider; a run without any is one step. */
  private static Stream<Map<String, @Nullable Object>> steps(LogEntry entry) {
    List<Map<String, @Nullable Object>> calls =
        entry.steps().isEmpty() ? List.of(entry.properties()) : entry.steps();
    return IntStream.range(0, calls.size()).mapToObj(i -> step(entry, i, calls.get(i)));
  }

  private static Map<String, @Nullable Object> step(
      LogEntry entry, int index, Map<String, @Nullable Object> call) {
    Map<String, @Nullable Object> step = new LinkedHashMap<>();
    step.put("log_type", "step");
    step.put("action_run_id", entry.run().get("action_run_id"));
    step.put("step_index", index);
    step.put("step_id", "step_" + (index + 1));
    step.put("step_function_name", entry.steps().isEmpty() ? "run" : "request");
    step.put("step_function_version", "1");
    step.put("step_iterations", 1);
    step.put("event_time", call.get("start_time"));
    for (String same : List.of("start_time", "end_time", "project_id", "account_id", "success")) {
      step.put(same, call.get(same));
    }
    step.put("duration_ms", call.get("duration"));
    step.put("status_code", call.get("status"));
    step.put("skipped", false);
    step.put("message", null);
    return step;
  }
}
