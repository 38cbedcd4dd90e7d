package dev.connectorsdk.core.internal.json;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Turns a query object's JSON into query parameters. */
final class QueryParameters {
  private final Map<String, String> parameters = new LinkedHashMap<>();

  private QueryParameters() {}

  static Map<String, String> of(Map<?, ?> members) {
    QueryParameters query = new QueryParameters();
    members.forEach((name, value) -> query.add(String.valueOf(name), value));
    return Collections.unmodifiableMap(query.parameters);
  }

  private void add(String name, @Nullable Object value) {
    if (value instanceof Map<?, ?> members) {
      members.forEach((inner, nested) -> add(name + '[' + inner + ']', nested));
    } else if (!EmptyValues.is(value)) {
      parameters.put(name, text(value));
    }
  }

  private static String text(@Nullable Object value) {
    if (value instanceof Collection<?> items) {
      return items.stream().map(QueryParameters::text).collect(Collectors.joining(","));
    }
    if (value instanceof Double number) {
      return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
    return String.valueOf(value);
  }
}
