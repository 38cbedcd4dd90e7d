package dev.connectorsdk.testkit.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Faults that let the simulator handle the request and then change the JSON of the response. A
 * response that is not JSON stays unchanged.
 */
public final class JsonFaults {
  private static final Set<String> CURSORS = Set.of("nextKey", "next", "next_cursor");
  private static final Set<String> LISTS = Set.of("items", "data");
  private static final Object ABSENT = new Object();

  private JsonFaults() {}

  /** Changes the whole body; {@link Json} describes the values. */
  public static Fault edit(UnaryOperator<@Nullable Object> change) {
    return Fault.changed("edit", response -> edited(response, change));
  }

  /** Sets every property with a name, at any depth; null writes a JSON null. */
  public static Fault property(String name, @Nullable Object value) {
    return members((property, old) -> property.equals(name) ? value : old)
        .named("property " + name);
  }

  /** Replaces every string, number and boolean by null, except the named properties. */
  public static Fault nulls(String... stored) {
    Set<String> keep = Set.of(stored);
    return members(
            (name, value) ->
                keep.contains(name) || value instanceof Map || value instanceof List ? value : null)
        .named("nulls");
  }

  /** Removes every string, number and boolean, except the named properties. */
  public static Fault missing(String... stored) {
    Set<String> keep = Set.of(stored);
    return edit(body ->
            deep(
                body,
                (name, value) ->
                    keep.contains(name) || value instanceof Map || value instanceof List
                        ? value
                        : ABSENT))
        .named("missing");
  }

  /** Adds an unknown property to every object. */
  public static Fault unknownProperties() {
    return edit(JsonFaults::withMore).named("unknownProperties");
  }

  /** Repeats the first cursor on every later page. */
  public static Fault repeatedCursor() {
    AtomicReference<@Nullable Object> first = new AtomicReference<>();
    return members(
            (name, value) -> {
              if (!CURSORS.contains(name) || value == null) {
                return value;
              }
              return first.compareAndSet(null, value) ? value : first.get();
            })
        .named("repeatedCursor");
  }

  /** Repeats the first response for every later call. */
  public static Fault duplicatePage() {
    AtomicReference<@Nullable SimulatedResponse> first = new AtomicReference<>();
    return Fault.changed(
        "duplicatePage",
        response -> {
          first.compareAndSet(null, response);
          SimulatedResponse page = first.get();
          return page == null ? response : page;
        });
  }

  /** Removes the second half of each page, as if items were deleted since the previous page. */
  public static Fault shrunkPage() {
    return edit(body ->
            body instanceof List<?> rows
                ? half(rows)
                : deep(
                    body,
                    (name, value) ->
                        LISTS.contains(name) && value instanceof List<?> rows ? half(rows) : value))
        .named("shrunkPage");
  }

  @FunctionalInterface
  private interface Change {
    @Nullable Object apply(String name, @Nullable Object value);
  }

  private static Fault members(Change change) {
    return edit(body -> deep(body, change));
  }

  private static SimulatedResponse edited(
      SimulatedResponse response, UnaryOperator<@Nullable Object> change) {
    try {
      return response.withBody(Json.write(change.apply(Json.read(response.body()))));
    } catch (MalformedJsonException malformed) {
      return response;
    }
  }

  private static @Nullable Object deep(@Nullable Object value, Change change) {
    if (value instanceof Map<?, ?> object) {
      Map<String, @Nullable Object> changed = new LinkedHashMap<>();
      object.forEach(
          (key, property) -> {
            String name = String.valueOf(key);
            Object now = change.apply(name, property);
            if (now != ABSENT) {
              changed.put(name, deep(now, change));
            }
          });
      return changed;
    }
    return value instanceof List<?> items
        ? items.stream().map(item -> deep(item, change)).toList()
        : value;
  }

  private static @Nullable Object withMore(@Nullable Object value) {
    if (value instanceof Map<?, ?> object) {
      Map<String, @Nullable Object> changed = new LinkedHashMap<>();
      object.forEach((name, property) -> changed.put(String.valueOf(name), withMore(property)));
      changed.put("zzUnknown", List.of("new"));
      return changed;
    }
    return value instanceof List<?> items
        ? items.stream().map(JsonFaults::withMore).toList()
        : value;
  }

  private static List<?> half(List<?> rows) {
    return rows.subList(0, rows.size() / 2);
  }
}
