package dev.connectorsdk.testkit.stackone.internal.route;

import dev.connectorsdk.testkit.http.Request;
import dev.connectorsdk.testkit.internal.rows.Rows;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The filters of a list operation: which query parameter selects which rows.
 *
 * @param <T> a row
 */
public final class RowFilters<T> {
  private final Map<String, Function<T, String>> filters = new LinkedHashMap<>();
  private final Set<String> flags = new HashSet<>();

  /** Adds a parameter that may be repeated: the property has one of its values. */
  public RowFilters<T> anyOf(String parameter, Function<T, String> property) {
    filters.put(parameter, property);
    return this;
  }

  /** Adds a parameter with true or false. */
  public RowFilters<T> flag(String parameter, Predicate<T> property) {
    flags.add(parameter);
    return anyOf(parameter, row -> String.valueOf(property.test(row)));
  }

  /** Reads the parameters of a request. */
  public RowQuery<T> query(Request request, Rows<T> rows) {
    Predicate<T> predicate = row -> true;
    boolean all = true;
    for (Map.Entry<String, Function<T, String>> filter : filters.entrySet()) {
      List<String> values = values(request, filter.getKey());
      if (!values.isEmpty()) {
        all = false;
        predicate = predicate.and(row -> values.contains(filter.getValue().apply(row)));
      }
    }
    return new RowQuery<>(rows, predicate, all);
  }

  private List<String> values(Request request, String parameter) {
    List<String> values = QueryParameters.repeated(request, parameter);
    if (flags.contains(parameter) && !List.of("true", "false").containsAll(values)) {
      throw ApiErrorException.invalid(parameter + " must be a boolean value");
    }
    return values;
  }
}
