package dev.connectorsdk.testkit.stackone.internal.log;

import dev.connectorsdk.testkit.http.Request;
import dev.connectorsdk.testkit.stackone.internal.route.ApiErrorException;
import dev.connectorsdk.testkit.stackone.internal.route.QueryParameters;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The {@code filter[…]} parameters of a list of logs. An unknown filter is rejected. */
public final class LogFilters {
  private static final Map<String, String> LISTS =
      Map.ofEntries(
          Map.entry("account_ids", "account_id"),
          Map.entry("request_ids", "request_id"),
          Map.entry("http_methods", "http_method"),
          Map.entry("providers", "provider"),
          Map.entry("services", "service"),
          Map.entry("resources", "resource"),
          Map.entry("child_resources", "child_resource"),
          Map.entry("sub_resources", "sub_resource"),
          Map.entry("actions", "action"),
          Map.entry("status_codes", "status"),
          Map.entry("source_types", "source_type"),
          Map.entry("source_values", "source_value"),
          Map.entry("source_ids", "source_id"),
          Map.entry("categories", "category"));
  private static final Set<String> EVERYWHERE = Set.of("start_date", "end_date", "success");

  private LogFilters() {}

  /** Reads the filters of a request to a list. */
  public static Predicate<Map<String, @Nullable Object>> of(Request request, Set<String> known) {
    Predicate<Map<String, @Nullable Object>> all = properties -> true;
    for (String name : named(request)) {
      String text = QueryParameters.text(request, "filter[" + name + "]").orElse("");
      if (!known.contains(name) && !EVERYWHERE.contains(name)) {
        throw ApiErrorException.invalid("filter." + name + " should not exist");
      }
      all = text.isEmpty() ? all : all.and(one(request, name, text));
    }
    return all;
  }

  private static Set<String> named(Request request) {
    return request.query().keySet().stream()
        .filter(name -> name.startsWith("filter[") && name.endsWith("]"))
        .map(name -> name.substring("filter[".length(), name.length() - 1))
        .collect(Collectors.toSet());
  }

  private static Predicate<Map<String, @Nullable Object>> one(
      Request request, String name, String text) {
    return switch (name) {
      case "start_date" -> from(time(name, text));
      case "end_date" -> from(time(name, text).plusNanos(1)).negate();
      case "success" -> property("success", flag(text));
      default ->
          property(LISTS.get(name), QueryParameters.commaList(request, "filter[" + name + "]"));
    };
  }

  private static Predicate<Map<String, @Nullable Object>> from(Instant start) {
    return properties -> !Instant.parse(shown(properties, "start_time")).isBefore(start);
  }

  private static Predicate<Map<String, @Nullable Object>> property(
      @Nullable String name, Set<String> expected) {
    return properties ->
        expected.stream().anyMatch(text -> text.equalsIgnoreCase(shown(properties, name)));
  }

  private static String shown(Map<String, @Nullable Object> properties, @Nullable String name) {
    return String.valueOf(properties.get(name));
  }

  private static Set<String> flag(String text) {
    if (!text.equals("true") && !text.equals("false")) {
      throw ApiErrorException.invalid("filter.success must be a boolean value");
    }
    return Set.of(text);
  }

  private static Instant time(String name, String text) {
    try {
      return Instant.parse(text);
    } catch (DateTimeException malformed) {
      throw ApiErrorException.invalid("filter." + name + " must be a valid ISO 8601 date string");
    }
  }
}
