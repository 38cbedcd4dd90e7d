package dev.connectorsdk.testkit.sophos.internal.route;

import dev.connectorsdk.testkit.http.Json;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.function.UnaryOperator;

/** Divides lists into numbered pages; a page beyond the end is empty and not an error. */
public final class OffsetPages implements ListPaging {
  private static final int DEFAULT_SIZE = 50;
  private static final int MAX_SIZE = 100;

  private static final int FARTHEST = Integer.MAX_VALUE - MAX_SIZE;

  private final int maxSize;

  public OffsetPages() {
    this(MAX_SIZE);
  }

  /** Creates pages of another maximum size. */
  public OffsetPages(int maxSize) {
    this.maxSize = maxSize;
  }

  @Override
  public Map<String, Object> page(
      Parameters parameters, ListQuery items, UnaryOperator<Map<String, Object>> view) {
    return page(
        parameters,
        maxSize,
        items::count,
        (position, size) ->
            items.from(position, size).stream().map(entry -> view.apply(entry.item())).toList());
  }

  public static Map<String, Object> page(
      Parameters parameters, IntSupplier count, PageReader reader) {
    return page(parameters, MAX_SIZE, count, reader);
  }

  private static Map<String, Object> page(
      Parameters parameters, int maxSize, IntSupplier count, PageReader reader) {
    int current = parameters.number("page", 1, Integer.MAX_VALUE);
    int size = parameters.number("pageSize", DEFAULT_SIZE, maxSize);
    int position = (int) Math.min((current - 1L) * size, FARTHEST);
    Optional<Integer> all =
        parameters.flag("pageTotal").filter(expected -> expected).map(expected -> count.getAsInt());
    return Json.object(
        "items",
        reader.read(position, size),
        "pages",
        Json.object(
            "current", current,
            "size", size,
            "total", all.map(items -> (items + size - 1) / size).orElse(null),
            "items", all.orElse(null),
            "maxSize", maxSize));
  }

  /** Reads items from a position on, up to a size. */
  @FunctionalInterface
  public interface PageReader {
    List<Map<String, Object>> read(int position, int size);
  }
}
