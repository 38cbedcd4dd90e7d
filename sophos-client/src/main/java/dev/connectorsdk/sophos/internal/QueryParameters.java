package dev.connectorsdk.sophos.internal;

import dev.connectorsdk.core.internal.http.ApiBinding;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;

/** Collects the query parameters of a list, or the properties of a body. Not thread-safe. */
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

  /** Whether a parameter is set. */
  public boolean has(String name) {
    return values.containsKey(name);
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

  /**
   * Checks that one parameter is not set without another one.
   *
   * @throws IllegalArgumentException if it is
   */
  public void requireWith(String name, String other) {
    if (has(name) && !has(other)) {
      throw new IllegalArgumentException(
          "%s requires %s: set %s too.".formatted(name, other, other));
    }
  }

  /**
   * Checks the order of two times, if both are set.
   *
   * @throws IllegalArgumentException if the first one is after the second one
   */
  public void requireOrder(String from, String to) {
    if (values.get(from) instanceof Instant first
        && values.get(to) instanceof Instant last
        && first.isAfter(last)) {
      throw new IllegalArgumentException(
          "%s must not be after %s: %s, %s.".formatted(from, to, first, last));
    }
  }

  /** Returns the parameters in the form of a URL. */
  public Map<String, String> texts(ApiBinding binding) {
    return binding.query(Object.class, values);
  }

  /** Returns the values by the names of their parameters, as the properties of a body. */
  public Map<String, Object> values() {
    return Collections.unmodifiableMap(values);
  }
}
