package dev.connectorsdk.sophos.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;

/** Collects the query parameters of a list. Not thread-safe. */
public final class QueryParameters {
  private static final String PAGE_SIZE = "pageSize";

  private final Map<String, Object> values = new LinkedHashMap<>();

  /** Sets a parameter, or replaces its value. */
  public void set(String name, Object value) {
    values.put(name, Objects.requireNonNull(value, name));
  }

  /** Adds elements to a parameter that is a list. */
  public void add(String name, Object... elements) {
    List<Object> all = new ArrayList<>();
    if (values.get(name) instanceof List<?> earlier) {
      all.addAll(earlier);
    }
    all.addAll(List.of(elements));
    values.put(name, List.copyOf(all));
  }

  /**
   * Sets the page size.
   *
   * @throws IllegalArgumentException if the size is not 1 to {@code max}
   */
  public void pageSize(int size, int max) {
    ArgumentChecks.requirePageSize(OptionalInt.of(size), max);
    set(PAGE_SIZE, size);
  }

  /** Returns the values by the names of their parameters. */
  public Map<String, Object> values() {
    return values;
  }
}
