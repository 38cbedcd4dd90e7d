package dev.connectorsdk.testkit.sophos;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.connectorsdk.testkit.http.Json;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.zip.CRC32;

/**
 * Cuts lists into pages that are asked for by an opaque key. A key remembers the last item shown,
 * so items that go meanwhile shift nothing.
 */
final class KeyPages {
  private static final int USUAL_SIZE = 50;

  /** Holds a plus sign, so that a caller who forgets to encode keys is found out. */
  private static final String MARK = "k+";

  private final String list;
  private final int maxSize;
  private final boolean keyOnLastPage;

  /**
   * Pages of one list.
   *
   * @param list its name: a key of another list is refused
   * @param keyOnLastPage whether the last page still names a next key, as one official sample does
   */
  KeyPages(String list, int maxSize, boolean keyOnLastPage) {
    this.list = list;
    this.maxSize = maxSize;
    this.keyOnLastPage = keyOnLastPage;
  }

  Map<String, Object> page(
      Params params, List<Shelf.Entry> entries, UnaryOperator<Map<String, Object>> shape) {
    Optional<String> fromKey = params.text("pageFromKey").filter(key -> !key.isEmpty());
    int size = params.number("pageSize", USUAL_SIZE, maxSize);
    boolean totals = params.flag("pageTotal").orElse(false);
    boolean stored = params.texts("sort").isEmpty();
    int start = fromKey.map(key -> startAfter(key, entries, stored)).orElse(0);
    int end = Math.min(start + size, entries.size());
    List<Shelf.Entry> shown = entries.subList(Math.min(start, end), end);
    boolean more = end < entries.size() || (keyOnLastPage && !shown.isEmpty());
    return Json.object(
        "items",
        shown.stream().map(entry -> shape.apply(entry.item())).toList(),
        "pages",
        Json.object(
            "fromKey",
            fromKey.orElse(null),
            "nextKey",
            more ? key(shown.get(shown.size() - 1).place(), end) : null,
            "size",
            size,
            "total",
            totals ? (entries.size() + size - 1) / size : null,
            "items",
            totals ? entries.size() : null,
            "maxSize",
            maxSize));
  }

  private String key(long place, int position) {
    String content = list + ":" + place + ":" + position;
    String signed = content + ":" + checksum(content);
    return MARK + Base64.getEncoder().encodeToString(signed.getBytes(UTF_8));
  }

  private int startAfter(String key, List<Shelf.Entry> entries, boolean stored) {
    List<String> parts = List.of(decode(key).split(":"));
    if (parts.size() != 4
        || !parts.get(0).equals(list)
        || !key.equals(key(Long.parseLong(parts.get(1)), Integer.parseInt(parts.get(2))))) {
      throw unknownKey();
    }
    long last = Long.parseLong(parts.get(1));
    int position = Integer.parseInt(parts.get(2));
    return stored ? placesUpTo(last, entries) : positionAfter(last, position, entries);
  }

  private static int placesUpTo(long last, List<Shelf.Entry> entries) {
    return (int) entries.stream().takeWhile(entry -> entry.place() <= last).count();
  }

  /** In a sorted list only the item itself tells where to go on; without it, the old position. */
  private static int positionAfter(long last, int position, List<Shelf.Entry> entries) {
    for (int i = 0; i < entries.size(); i++) {
      if (entries.get(i).place() == last) {
        return i + 1;
      }
    }
    return Math.min(position, entries.size());
  }

  private static String decode(String key) {
    try {
      String text = key.startsWith(MARK) ? key.substring(MARK.length()) : "";
      String content = new String(Base64.getDecoder().decode(text), UTF_8);
      return content.matches("[a-z]+:\\d{1,18}:\\d{1,9}:\\d+") ? content : "";
    } catch (IllegalArgumentException broken) {
      throw unknownKey();
    }
  }

  private static RuntimeException unknownKey() {
    return Errors.badRequest("pageFromKey is unknown or has expired");
  }

  private static long checksum(String content) {
    CRC32 sum = new CRC32();
    sum.update(content.getBytes(UTF_8));
    return sum.getValue();
  }
}
