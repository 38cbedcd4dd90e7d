package dev.connectorsdk.testkit.sophos;

import dev.connectorsdk.testkit.http.Json;
import java.util.List;
import java.util.Map;

/** Cuts lists into numbered pages; a page beyond the end is empty and no error. */
final class OffsetPages {
  private static final int USUAL_SIZE = 50;
  private static final int MAX_SIZE = 100;

  private OffsetPages() {}

  static Map<String, Object> page(Params params, List<Map<String, Object>> items) {
    int current = params.number("page", 1, Integer.MAX_VALUE);
    int size = params.number("pageSize", USUAL_SIZE, MAX_SIZE);
    boolean totals = params.flag("pageTotal").orElse(false);
    List<Map<String, Object>> shown =
        items.stream().skip((current - 1L) * size).limit(size).toList();
    return Json.object(
        "items",
        shown,
        "pages",
        Json.object(
            "current", current,
            "size", size,
            "total", totals ? (items.size() + size - 1) / size : null,
            "items", totals ? items.size() : null,
            "maxSize", MAX_SIZE));
  }
}
