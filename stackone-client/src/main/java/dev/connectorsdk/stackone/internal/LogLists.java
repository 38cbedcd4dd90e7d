package dev.connectorsdk.stackone.internal;

import dev.connectorsdk.core.Page;
import dev.connectorsdk.core.Paged;
import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.stackone.log.LogDocument;
import dev.connectorsdk.stackone.log.LogField;
import dev.connectorsdk.stackone.log.LogSearch;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** The bodies and responses of the operations below {@code /logs}. */
public final class LogLists {
  private static final String ACTION =
      " action_id action_run_id action_type category connector_version origin_owner_name";
  private static final String UNIFIED = " action request_id resource service";
  private static final String CALL =
      " account_secure_id connector_key connector_profile_id mode origin_owner_id source_id"
          + " source_type status_code http_method";

  /** The filters of {@code POST /logs/actions}. */
  public static final String OF_ACTIONS = CALL + ACTION;

  /** The filters of {@code POST /logs/unified}. */
  public static final String OF_UNIFIED = CALL + UNIFIED;

  /** The filters of {@code POST /logs}, and of the statistics. */
  public static final String OF_ALL =
      CALL
          + ACTION
          + UNIFIED
          + " agent_id auth_id auth_type child_resource connector_owner ip_address is_background"
          + " log_id log_type provider session_id source_value stream_type sub_resource"
          + " transport_type tuples user_agent";

  /** The filters of {@code POST /logs/steps}. */
  public static final String OF_STEPS = " account_secure_id action_run_id step_id step_index";

  /** The filters of {@code POST /logs/provider}. */
  public static final String OF_PROVIDER = " account_secure_id id request_id";

  /** The filters of {@code POST /logs/platform}. */
  public static final String OF_PLATFORM =
      " action agent_id auth_id auth_type event_id event_type ip_address is_read resource"
          + " resource_id session_id source_id source_type status_code transport_type user_email"
          + " user_id";

  private static final List<String> BOOLEANS = List.of("is_background", "is_read");

  private LogLists() {}

  /**
   * Returns a list of logs that is read by numbered pages in the body.
   *
   * @param names the supported filters, separated by blanks
   * @param fetch sends a body
   */
  public static <T> Paged<T> list(
      ApiBinding binding,
      String request,
      String names,
      UnaryOperator<LogSearch.Builder> search,
      Function<Map<String, Object>, ListResponse<T>> fetch) {
    LogSearch built = search.apply(LogSearch.builder()).build();
    Map<String, Object> filters = filters(request, names, built);
    return binding.paged(
        request,
        cursor -> {
          Map<String, Object> body = body(filters, cursor, built.pageSize());
          return page(fetch.apply(body), cursor, built.pageSize());
        });
  }

  /** Returns the body of a request for the page at a cursor. */
  public static Map<String, Object> body(
      Map<String, Object> filters, Optional<String> cursor, int pageSize) {
    Map<String, Object> body = new LinkedHashMap<>(filters);
    Integer number = NumberedPages.number(cursor);
    if (number != null) {
      body.put("page", number);
    }
    body.put("page_size", pageSize);
    return body;
  }

  /** Returns a list of logs that is read by numbered pages in the query. */
  public static Paged<LogDocument> list(
      ApiBinding binding,
      String request,
      int pageSize,
      Function<Integer, ListResponse<Object>> fetch) {
    if (pageSize < 1) {
      throw new IllegalArgumentException("pageSize must be 1 or more, was " + pageSize);
    }
    return binding.paged(
        request,
        cursor -> {
          Integer number = NumberedPages.number(cursor);
          return page(documents(fetch.apply(number == null ? 1 : number)), cursor, pageSize);
        });
  }

  private static <T> Page<T> page(ListResponse<T> response, Optional<String> cursor, int size) {
    return NumberedPages.page(response, cursor, size, item -> item);
  }

  /**
   * Returns the property {@code filters} of a body, or an empty map without filters.
   *
   * @throws IllegalArgumentException if a field is not among the names
   */
  public static Map<String, Object> filters(String request, String names, LogSearch search) {
    Map<String, Object> filters = new LinkedHashMap<>();
    search
        .filters()
        .forEach(
            (field, values) -> filters.put(supported(request, names, field), sent(field, values)));
    search.success().ifPresent(flag -> filters.put("success", flag));
    search.startTime().ifPresent(time -> filters.put("start_time", time));
    search.endTime().ifPresent(time -> filters.put("end_time", time));
    search.orderBy().ifPresent(order -> filters.put("order_by", order.value()));
    search.orderDirection().ifPresent(order -> filters.put("order_direction", order.value()));
    if (search.withConnectors() && !request.endsWith("/logs")) {
      throw new IllegalArgumentException("Only logs().list(…) supports withConnectors.");
    }
    return filters.isEmpty() ? Map.of() : Map.of("filters", filters);
  }

  private static String supported(String request, String names, LogField field) {
    if (!(names + " ").contains(" " + field.value() + " ")) {
      throw new IllegalArgumentException(
          request
              + " has no filter "
              + field.value()
              + "; it has"
              + names.replace(" ", ", ").substring(1)
              + ".");
    }
    return field.value();
  }

  private static Object sent(LogField field, List<Object> values) {
    return BOOLEANS.contains(field.value()) && values.size() == 1 ? values.get(0) : values;
  }

  /** Reads logs without a published format. */
  public static ListResponse<LogDocument> documents(ListResponse<Object> raw) {
    return new ListResponse<>(
        raw.data().stream().map(LogLists::document).toList(),
        raw.pageSize(),
        raw.total(),
        raw.query());
  }

  /** Reads a log without a published format. */
  public static LogDocument document(Optional<Object> body) {
    return document(body.orElseGet(Map::of));
  }

  private static LogDocument document(Object value) {
    Map<String, Object> properties = new LinkedHashMap<>();
    if (value instanceof Map<?, ?> object) {
      object.forEach((name, property) -> properties.put(String.valueOf(name), property));
    } else {
      properties.put("data", value);
    }
    return new LogDocument(LogRedaction.properties(properties));
  }
}
