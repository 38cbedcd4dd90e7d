package dev.connectorsdk.testkit.stackone.internal.log;

import dev.connectorsdk.testkit.http.Request;
import dev.connectorsdk.testkit.stackone.internal.route.JsonBody;
import dev.connectorsdk.testkit.stackone.internal.route.Pages;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The body of a list below {@code /logs}: filters, sorting and a numbered page. */
final class LogBody {
  private static final int USUAL_PAGE_SIZE = 25;

  private final JsonBody body;
  private final Pages.Numbered page;
  private final Map<?, ?> filters;

  private LogBody(JsonBody body, Pages.Numbered page, Map<?, ?> filters) {
    this.body = body;
    this.page = page;
    this.filters = filters;
  }

  /** Reads a body; a filter that is not among the names is rejected. */
  static LogBody of(Request request, String names) {
    JsonBody body = JsonBody.of(request);
    Map<?, ?> filters = body.map("filters").orElse(Map.of());
    String all = " " + names + " success start_time end_time order_by order_direction ";
    for (Object name : filters.keySet()) {
      if (!all.contains(" " + name + " ")) {
        body.addError("filters." + name + " should not exist");
      }
    }
    Pages.Numbered page =
        new Pages.Numbered(positive(body, "page", 1), positive(body, "page_size", USUAL_PAGE_SIZE));
    body.check();
    return new LogBody(body, page, filters);
  }

  JsonBody body() {
    return body;
  }

  private static int positive(JsonBody body, String name, int defaultValue) {
    Optional<Number> number = body.number(name);
    if (number.isPresent() && number.get().intValue() < 1) {
      body.addError(name + " must be a positive number");
      return defaultValue;
    }
    return number.map(Number::intValue).orElse(defaultValue);
  }

  /** Returns the page of the rows that fit. */
  Map<String, @Nullable Object> response(List<Map<String, @Nullable Object>> rows) {
    List<Map<String, @Nullable Object>> found = select(rows);
    Map<String, @Nullable Object> response = new LinkedHashMap<>();
    response.put("data", page.slice(found));
    response.put("query", Map.of("page", page.number(), "page_size", page.size()));
    response.put("total", found.size());
    return response;
  }

  List<Map<String, @Nullable Object>> select(List<Map<String, @Nullable Object>> rows) {
    Comparator<Map<String, @Nullable Object>> order =
        Comparator.comparing(row -> sortKey(row, String.valueOf(filters.get("order_by"))));
    boolean descending = "desc".equals(filters.get("order_direction"));
    return rows.stream().filter(fits()).sorted(descending ? order.reversed() : order).toList();
  }

  private static String sortKey(Map<String, @Nullable Object> row, String name) {
    Object value = row.get(name);
    return value instanceof Number number
        ? String.format(Locale.ROOT, "%020d", number.longValue())
        : String.valueOf(value);
  }

  private Predicate<Map<String, @Nullable Object>> fits() {
    Predicate<Map<String, @Nullable Object>> all = row -> true;
    for (Map.Entry<?, ?> filter : filters.entrySet()) {
      all = all.and(one(String.valueOf(filter.getKey()), filter.getValue()));
    }
    return all;
  }

  private static Predicate<Map<String, @Nullable Object>> one(
      String name, @Nullable Object expected) {
    return switch (name) {
      case "start_time" -> row -> !time(row).isBefore(time(expected));
      case "end_time" -> row -> !time(row).isAfter(time(expected));
      case "order_by", "order_direction" -> row -> true;
      default -> row -> matches(row.get(property(name)), expected);
    };
  }

  private static String property(String filter) {
    return filter.equals("account_secure_id") ? "account_id" : filter;
  }

  private static boolean matches(@Nullable Object value, @Nullable Object expected) {
    String shown = String.valueOf(value);
    return expected instanceof List<?> any
        ? any.stream().anyMatch(one -> String.valueOf(one).equalsIgnoreCase(shown))
        : shown.equalsIgnoreCase(String.valueOf(expected));
  }

  private static Instant time(Map<String, @Nullable Object> row) {
    return time(row.get("start_time"));
  }

  private static Instant time(@Nullable Object text) {
    try {
      return Instant.parse(String.valueOf(text));
    } catch (DateTimeException malformed) {
      return Instant.EPOCH;
    }
  }
}
