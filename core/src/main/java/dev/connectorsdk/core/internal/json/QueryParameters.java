package dev.connectorsdk.core.internal.json;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Converts the JSON of a query object to query parameters. */
final class QueryParameters {
  private final Map<String, String> parameters = new LinkedHashMap<>();

  private QueryParameters() {}

  static Map<String, String> of(Map<?, ?> properties) {
    QueryParameters query = new QueryParameters();
    properties.forEach((name, value) -> query.add(String.valueOf(name), value));
    return Collections.unmodifiableMap(query.parameters);
  }

  private void add(String name, @Nullable Object value) {
    if (value instanceof Map<?, ?> properties) {
      properties.forEach((inner, nested) -> add(name + '[' + inner + ']', nested));
    } else if (!EmptyValues.isEmpty(value)) {
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
