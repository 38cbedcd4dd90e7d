package dev.connectorsdk.testkit.sophos;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks into JSON objects, orders them, and cuts them down to wanted members. */
final class Items {
  private Items() {}

  /** The value under a dotted path, such as {@code health.overall}. */
  static @Nullable Object at(Map<String, Object> item, String path) {
    Object value = item;
    for (String name : path.split("\\.")) {
      value = value instanceof Map<?, ?> object ? object.get(name) : null;
    }
    return value;
  }

  static Optional<String> text(Map<String, Object> item, String path) {
    return Optional.ofNullable(at(item, path)).map(Object::toString);
  }

  /** Whether the text under a path is among the wanted; with nothing wanted, everything fits. */
  static boolean isOneOf(Map<String, Object> item, String path, List<String> wanted) {
    return wanted.isEmpty() || text(item, path).filter(wanted::contains).isPresent();
  }

  /** The item with the wanted members and its id; with nothing wanted, the whole item. */
  static Map<String, Object> pick(Map<String, Object> item, List<String> wanted) {
    if (wanted.isEmpty()) {
      return item;
    }
    Map<String, Object> picked = new LinkedHashMap<>(item);
    picked.keySet().removeIf(name -> !name.equals("id") && !wanted.contains(name));
    return picked;
  }

  static Map<String, Object> without(Map<String, Object> item, List<String> unwanted) {
    Map<String, Object> rest = new LinkedHashMap<>(item);
    rest.keySet().removeAll(unwanted);
    return rest;
  }

  /**
   * The order of terms such as {@code raisedAt:desc}; empty without terms, which is as stored.
   *
   * @throws dev.connectorsdk.testkit.http.ResponseException with 400 if a term has another form
   */
  static Optional<Comparator<SimulatedItems.Entry>> order(List<String> terms) {
    return terms.stream()
        .map(Items::byTerm)
        .reduce(Comparator::thenComparing)
        .map(order -> order.thenComparing(SimulatedItems.Entry::place));
  }

  private static Comparator<SimulatedItems.Entry> byTerm(String term) {
    if (!term.matches("[A-Za-z.]+(:asc|:desc)?")) {
      throw Errors.badRequest("sort must be field, field:asc or field:desc");
    }
    String field = term.split(":", 2)[0];
    Comparator<SimulatedItems.Entry> rising =
        Comparator.comparing(entry -> text(entry.item(), field).orElse(""));
    return term.endsWith(":desc") ? rising.reversed() : rising;
  }
}
