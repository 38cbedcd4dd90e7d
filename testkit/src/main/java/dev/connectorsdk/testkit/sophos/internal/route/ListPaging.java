package dev.connectorsdk.testkit.sophos.internal.route;

import dev.connectorsdk.testkit.http.Json;
import dev.connectorsdk.testkit.sophos.internal.data.ItemProperties;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** How a list operation divides items into pages. */
@FunctionalInterface
public interface ListPaging {
  Map<String, Object> page(
      Parameters parameters, ListQuery items, UnaryOperator<Map<String, Object>> view);

  /** Returns the same pages without the property {@code pages}. */
  default ListPaging withoutPagesProperty() {
    return (parameters, items, view) ->
        ItemProperties.without(page(parameters, items, view), List.of("pages"));
  }

  /** Returns all items at once, without {@code pages}. */
  static ListPaging none() {
    return (parameters, items, view) ->
        Json.object(
            "items",
            items.from(0, Integer.MAX_VALUE).stream()
                .map(entry -> view.apply(entry.item()))
                .toList());
  }
}
