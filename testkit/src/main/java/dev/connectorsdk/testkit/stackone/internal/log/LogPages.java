package dev.connectorsdk.testkit.stackone.internal.log;

import dev.connectorsdk.testkit.http.Request;
import dev.connectorsdk.testkit.stackone.internal.route.ApiErrorException;
import dev.connectorsdk.testkit.stackone.internal.route.Pages;
import dev.connectorsdk.testkit.stackone.internal.route.QueryParameters;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Filters, sorts and pages lists of logs. The cursor contains the length of the log at the first
 * page, so that later calls do not move the pages.
 */
public final class LogPages {
  private static final int LARGEST_PAGE = 100;
  private static final char CUT = '.';

  private final Pages pages;
  private final CallLog book;

  /** A row of a list, with the number of its call. */
  private record Row(long number, Map<String, @Nullable Object> properties) {}

  public LogPages(Pages pages, CallLog book) {
    this.pages = pages;
    this.book = book;
  }

  /** Returns a page; newest first by default. */
  public Map<String, @Nullable Object> page(
      Request request,
      Set<String> filters,
      Function<LogEntry, Stream<Map<String, @Nullable Object>>> rows) {
    checkSize(request);
    Optional<String> cursor = QueryParameters.text(request, "next");
    long last = cursor.map(LogPages::bookmark).orElseGet(this::lastNumber);
    Predicate<Map<String, @Nullable Object>> expected = LogFilters.of(request, filters);
    List<Map<String, @Nullable Object>> found =
        book.entries().stream()
            .filter(entry -> entry.number() <= last)
            .flatMap(entry -> rows.apply(entry).map(row -> new Row(entry.number(), row)))
            .filter(row -> expected.test(row.properties()))
            .sorted(order(request))
            .map(Row::properties)
            .toList();
    Map<String, @Nullable Object> page = pages.byCursor(plain(request, cursor), found);
    page.computeIfPresent("next", (name, next) -> last + String.valueOf(CUT) + next);
    return page;
  }

  private long lastNumber() {
    List<LogEntry> entries = book.entries();
    return entries.isEmpty() ? 0 : entries.get(entries.size() - 1).number();
  }

  private static void checkSize(Request request) {
    boolean tooLarge =
        QueryParameters.text(request, "page_size")
            .filter(digits -> digits.matches("\\d{1,9}"))
            .filter(digits -> Integer.parseInt(digits) > LARGEST_PAGE)
            .isPresent();
    if (tooLarge) {
      throw ApiErrorException.invalid("page_size must not be greater than " + LARGEST_PAGE);
    }
  }

  private static long bookmark(String cursor) {
    if (!cursor.matches("\\d{1,18}\\..*")) {
      throw ApiErrorException.invalid("next must be a cursor of this list");
    }
    return Long.parseLong(cursor.substring(0, cursor.indexOf(CUT)));
  }

  /** Returns the request with the rest of its cursor, which is one of {@link Pages}. */
  private static Request plain(Request request, Optional<String> cursor) {
    Map<String, List<String>> query = new LinkedHashMap<>(request.query());
    cursor.ifPresent(text -> query.put("next", List.of(text.substring(text.indexOf(CUT) + 1))));
    return new Request(
        request.method(),
        request.path(),
        request.pathValues(),
        query,
        request.headers(),
        request.body());
  }

  private static Comparator<Row> order(Request request) {
    Comparator<Row> order =
        switch (QueryParameters.text(request, "order_by").orElse("eventDatetime")) {
          case "eventDatetime" -> Comparator.comparingLong(Row::number);
          case "provider", "service" -> byText(request.query("order_by").orElse(""));
          case "status", "duration" -> byNumber(request.query("order_by").orElse(""));
          default ->
              throw ApiErrorException.invalid(
                  "order_by must be provider, service, status, eventDatetime or duration");
        };
    return switch (QueryParameters.text(request, "order_direction").orElse("desc")) {
      case "asc" -> order;
      case "desc" -> order.reversed();
      default -> throw ApiErrorException.invalid("order_direction must be asc or desc");
    };
  }

  private static Comparator<Row> byText(String property) {
    return Comparator.comparing(row -> String.valueOf(row.properties().get(property)));
  }

  private static Comparator<Row> byNumber(String property) {
    return Comparator.comparingLong(
        row -> row.properties().get(property) instanceof Number number ? number.longValue() : -1);
  }
}
