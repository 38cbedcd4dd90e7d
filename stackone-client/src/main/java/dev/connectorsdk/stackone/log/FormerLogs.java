package dev.connectorsdk.stackone.log;

import dev.connectorsdk.core.error.NotSentException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Translates a search and its results for {@code GET /requests/logs} of older servers. */
final class FormerLogs {
  private static final Map<String, String> FILTERS =
      Map.ofEntries(
          Map.entry("account_secure_id", "account_ids"),
          Map.entry("action", "actions"),
          Map.entry("action_id", "actions"),
          Map.entry("child_resource", "child_resources"),
          Map.entry("connector_key", "providers"),
          Map.entry("http_method", "http_methods"),
          Map.entry("provider", "providers"),
          Map.entry("request_id", "request_ids"),
          Map.entry("resource", "resources"),
          Map.entry("service", "services"),
          Map.entry("source_id", "source_ids"),
          Map.entry("source_type", "source_types"),
          Map.entry("source_value", "source_values"),
          Map.entry("status_code", "status_codes"),
          Map.entry("sub_resource", "sub_resources"));
  private static final Map<String, String> MEMBERS =
      Map.of(
          "request_id", "log_id",
          "event_datetime", "event_time",
          "duration", "duration_ms",
          "status", "status_code",
          "provider", "connector_key",
          "source_ip", "ip_address",
          "is_worker", "is_background");
  private static final int LARGEST_PAGE = 100;

  private FormerLogs() {}

  /** Returns the search as query parameters. */
  static Map<String, String> query(String request, LogSearch search) {
    Map<String, String> query = new LinkedHashMap<>();
    search.filters().forEach((field, values) -> query.put(name(request, field), joined(values)));
    search.success().ifPresent(flag -> query.put("filter[success]", flag.toString()));
    search.startTime().ifPresent(time -> query.put("filter[start_date]", time.toString()));
    search.endTime().ifPresent(time -> query.put("filter[end_date]", time.toString()));
    search
        .orderBy()
        .ifPresent(
            order ->
                query.put(
                    "order_by", order.equals(LogOrder.DURATION_MS) ? "duration" : "eventDatetime"));
    search.orderDirection().ifPresent(order -> query.put("order_direction", order.value()));
    query.put("page_size", String.valueOf(Math.min(search.pageSize(), LARGEST_PAGE)));
    return query;
  }

  private static String name(String request, LogField field) {
    String name = FILTERS.get(field.value());
    if (name == null) {
      throw new NotSentException(
          request,
          "was not sent: this older server cannot filter logs by " + field.value() + ".",
          "Omit the filter, and select from the logs.");
    }
    return "filter[" + name + "]";
  }

  private static String joined(List<Object> values) {
    return values.stream().map(String::valueOf).collect(Collectors.joining(","));
  }

  /** Returns a log with the names of newer servers beside its own. */
  static Object renamed(Object item) {
    if (!(item instanceof Map<?, ?> log)) {
      return item;
    }
    Map<String, @Nullable Object> renamed = new LinkedHashMap<>();
    log.forEach((name, value) -> renamed.put(String.valueOf(name), value));
    MEMBERS.forEach((former, current) -> renamed.putIfAbsent(current, log.get(former)));
    renamed.put("log_type", "unified");
    renamed.keySet().removeAll(List.of("event_datetime", "source_ip"));
    return renamed;
  }
}
