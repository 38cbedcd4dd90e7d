package dev.connectorsdk.testkit.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Faults that let the simulator act and then change what its JSON answer says. An answer that is no
 * JSON stays as it is.
 */
public final class JsonFaults {
  private static final Set<String> CURSORS = Set.of("nextKey", "next", "next_cursor");
  private static final Set<String> LISTS = Set.of("items", "data");
  private static final Object ABSENT = new Object();

  private JsonFaults() {}

  /** Changes the whole answer: see {@link Json} for what the values are. */
  public static Fault edit(UnaryOperator<@Nullable Object> change) {
    return Fault.spoiled("edit", answer -> edited(answer, change));
  }

  /** Sets every member of a name, at any depth, to a value; null writes a JSON null. */
  public static Fault property(String name, @Nullable Object value) {
    return members((member, old) -> member.equals(name) ? value : old).named("property " + name);
  }

  /** Turns every text, number and boolean into null, except the members that are named. */
  public static Fault nulls(String... kept) {
    Set<String> keep = Set.of(kept);
    return members(
            (name, value) ->
                keep.contains(name) || value instanceof Map || value instanceof List ? value : null)
        .named("nulls");
  }

  /** Leaves out every text, number and boolean, except the members that are named. */
  public static Fault missing(String... kept) {
    Set<String> keep = Set.of(kept);
    return edit(whole ->
            deep(
                whole,
                (name, value) ->
                    keep.contains(name) || value instanceof Map || value instanceof List
                        ? value
                        : ABSENT))
        .named("missing");
  }

  /** Adds a member that nobody knows to every object. */
  public static Fault unknownProperties() {
    return edit(JsonFaults::withMore).named("unknownProperties");
  }

  /** Names the first cursor again on every later page. */
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

  /** Gives the first answer again to every later call. */
  public static Fault duplicatePage() {
    AtomicReference<@Nullable SimulatedResponse> first = new AtomicReference<>();
    return Fault.spoiled(
        "duplicatePage",
        answer -> {
          first.compareAndSet(null, answer);
          SimulatedResponse page = first.get();
          return page == null ? answer : page;
        });
  }

  /** Leaves out the second half of each page, as if rows had gone since the page before. */
  public static Fault shrunkPage() {
    return edit(whole ->
            whole instanceof List<?> rows
                ? half(rows)
                : deep(
                    whole,
                    (name, value) ->
                        LISTS.contains(name) && value instanceof List<?> rows ? half(rows) : value))
        .named("shrunkPage");
  }

  @FunctionalInterface
  private interface Change {
    @Nullable Object apply(String name, @Nullable Object value);
  }

  private static Fault members(Change change) {
    return edit(whole -> deep(whole, change));
  }

  private static SimulatedResponse edited(
      SimulatedResponse answer, UnaryOperator<@Nullable Object> change) {
    try {
      return answer.withBody(Json.write(change.apply(Json.read(answer.body()))));
    } catch (MalformedJsonException noJson) {
      return answer;
    }
  }

  private static @Nullable Object deep(@Nullable Object value, Change change) {
    if (value instanceof Map<?, ?> object) {
      Map<String, @Nullable Object> changed = new LinkedHashMap<>();
      object.forEach(
          (key, member) -> {
            String name = String.valueOf(key);
            Object now = change.apply(name, member);
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
      object.forEach((name, member) -> changed.put(String.valueOf(name), withMore(member)));
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
