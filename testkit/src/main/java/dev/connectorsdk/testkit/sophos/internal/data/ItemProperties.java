package dev.connectorsdk.testkit.sophos.internal.data;

import dev.connectorsdk.testkit.http.ResponseException;
import dev.connectorsdk.testkit.sophos.internal.Errors;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads, compares and selects properties of JSON objects. */
public final class ItemProperties {
  private ItemProperties() {}

  /** Returns the value at a dotted path, such as {@code health.overall}. */
  public static @Nullable Object at(Map<String, Object> item, String path) {
    Object value = item;
    for (String name : path.split("\\.")) {
      value = value instanceof Map<?, ?> object ? object.get(name) : null;
    }
    return value;
  }

  public static Optional<String> text(Map<String, Object> item, String path) {
    return Optional.ofNullable(at(item, path)).map(Object::toString);
  }

  /** Whether the text at a path is one of the values, or there are no values. */
  public static boolean matchesAny(Map<String, Object> item, String path, List<String> values) {
    return values.isEmpty() || text(item, path).filter(values::contains).isPresent();
  }

  /** Whether the text at a path contains another one, ignoring case. */
  public static boolean contains(Map<String, Object> item, String path, String part) {
    return text(item, path)
        .filter(text -> text.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT)))
        .isPresent();
  }

  /** Returns the objects of a property that is a list. */
  public static List<? extends Map<?, ?>> objects(Map<String, Object> item, String name) {
    return item.get(name) instanceof List<?> list
        ? list.stream().filter(Map.class::isInstance).map(object -> (Map<?, ?>) object).toList()
        : List.of();
  }

  /** Returns an item with its id and the named properties, or the whole item without names. */
  public static Map<String, Object> select(Map<String, Object> item, List<String> names) {
    if (names.isEmpty()) {
      return item;
    }
    Map<String, Object> selected = new LinkedHashMap<>(item);
    selected.keySet().removeIf(name -> !name.equals("id") && !names.contains(name));
    return selected;
  }

  public static Map<String, Object> without(Map<String, Object> item, List<String> names) {
    Map<String, Object> rest = new LinkedHashMap<>(item);
    rest.keySet().removeAll(names);
    return rest;
  }

  /**
   * Returns the order of terms such as {@code raisedAt:desc}; absent without terms.
   *
   * @throws ResponseException with 400 if a term has another form
   */
  public static Optional<Comparator<ItemStore.Entry>> order(List<String> terms) {
    return terms.stream()
        .map(ItemProperties::byTerm)
        .reduce(Comparator::thenComparing)
        .map(order -> order.thenComparing(ItemStore.Entry::place));
  }

  private static Comparator<ItemStore.Entry> byTerm(String term) {
    if (!term.matches("[A-Za-z.]+(:asc|:desc)?")) {
      throw Errors.badRequest("sort must be field, field:asc or field:desc");
    }
    String field = term.split(":", 2)[0];
    Comparator<ItemStore.Entry> rising =
        Comparator.comparing(entry -> text(entry.item(), field).orElse(""));
    return term.endsWith(":desc") ? rising.reversed() : rising;
  }
}
