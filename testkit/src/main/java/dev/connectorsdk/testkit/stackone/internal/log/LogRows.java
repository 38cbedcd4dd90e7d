package dev.connectorsdk.testkit.stackone.internal.log;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Rows of the newer logs that are derived from a call. */
final class LogRows {
  private LogRows() {}

  /** Returns a step for each call to the provider; a run without any is one step. */
  static List<Map<String, @Nullable Object>> steps(LogEntry entry) {
    List<Map<String, @Nullable Object>> calls =
        entry.steps().isEmpty() ? List.of(entry.properties()) : entry.steps();
    return IntStream.range(0, calls.size()).mapToObj(i -> step(entry, i, calls.get(i))).toList();
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

  static @Nullable Map<String, Object> connector(Map<String, @Nullable Object> log) {
    return log.get("connector_key") instanceof String key
        ? Map.of(
            "key", key, "name", key, "owner", "stackone", "logo_url", "", "categories", List.of())
        : null;
  }

  /** Returns the decisions about a run: no project of the simulator has policies. */
  static Map<String, @Nullable Object> policy(LogEntry entry) {
    Map<String, @Nullable Object> log = new LinkedHashMap<>();
    log.put("account_secure_id", entry.run().get("account_id"));
    log.put("action_id", entry.run().get("action_id"));
    log.put("action_run_id", entry.run().get("action_run_id"));
    log.put("decided_at", entry.run().get("start_time"));
    log.put("policy_ids", List.of());
    log.put("result", "skipped");
    log.put("policies", null);
    return log;
  }

  /** Returns the audit event of a call to the platform. */
  static Map<String, @Nullable Object> event(LogEntry entry) {
    Map<String, @Nullable Object> event = new LinkedHashMap<>(entry.run());
    Object verb = entry.properties().get("action");
    String resource = String.valueOf(entry.properties().get("resource"));
    event.keySet().removeAll(List.of("connector_key", "connector_version", "account_id", "url"));
    event.put("event_id", event.get("log_id"));
    event.put("event_type", resource.replaceFirst("s$", "") + "_" + verb);
    event.put("log_type", "platform");
    event.put("service", "platform");
    event.put("action", verb);
    event.put("resource", resource);
    event.put(
        "is_read", "get".equals(String.valueOf(event.get("http_method")).toLowerCase(Locale.ROOT)));
    event.put("details", Map.of());
    return event;
  }
}
