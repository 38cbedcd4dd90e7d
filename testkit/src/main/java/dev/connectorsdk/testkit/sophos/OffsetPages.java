package dev.connectorsdk.testkit.sophos;

import dev.connectorsdk.testkit.http.Json;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.function.UnaryOperator;

/** Cuts lists into numbered pages; a page beyond the end is empty and no error. */
final class OffsetPages {
  private static final int USUAL_SIZE = 50;
  private static final int MAX_SIZE = 100;

  private static final int FARTHEST = Integer.MAX_VALUE - MAX_SIZE;

  private OffsetPages() {}

  static Map<String, Object> page(
      Params params, Selection items, UnaryOperator<Map<String, Object>> shape) {
    return page(
        params,
        items::count,
        (position, size) ->
            items.from(position, size).stream().map(entry -> shape.apply(entry.item())).toList());
  }

  static Map<String, Object> page(Params params, IntSupplier count, Cut cut) {
    int current = params.number("page", 1, Integer.MAX_VALUE);
    int size = params.number("pageSize", USUAL_SIZE, MAX_SIZE);
    int position = (int) Math.min((current - 1L) * size, FARTHEST);
    Optional<Integer> all =
        params.flag("pageTotal").filter(wanted -> wanted).map(wanted -> count.getAsInt());
    return Json.object(
        "items",
        cut.of(position, size),
        "pages",
        Json.object(
            "current", current,
            "size", size,
            "total", all.map(items -> (items + size - 1) / size).orElse(null),
            "items", all.orElse(null),
            "maxSize", MAX_SIZE));
  }

  /** Cuts the items from a position on, at most so many. */
  @FunctionalInterface
  interface Cut {
    List<Map<String, Object>> of(int position, int size);
  }
}
