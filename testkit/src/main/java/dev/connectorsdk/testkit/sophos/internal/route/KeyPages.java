package dev.connectorsdk.testkit.sophos.internal.route;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.connectorsdk.testkit.http.Json;
import dev.connectorsdk.testkit.http.ResponseException;
import dev.connectorsdk.testkit.sophos.internal.Errors;
import dev.connectorsdk.testkit.sophos.internal.data.ItemStore;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.zip.CRC32;

/**
 * Divides lists into pages by an opaque key. A key contains the position of the last item returned,
 * so that items removed in between do not move the following pages.
 */
public final class KeyPages implements ListPaging {
  private static final int DEFAULT_SIZE = 50;

  /** Contains a plus sign, so that a client that does not encode keys fails. */
  private static final String MARK = "k+";

  private final String list;
  private final int maxSize;
  private final boolean keyOnLastPage;

  /**
   * Creates the pages of one list.
   *
   * @param list its name; a key of another list is rejected
   * @param keyOnLastPage whether the last page still has a next key, as one official sample does
   */
  public KeyPages(String list, int maxSize, boolean keyOnLastPage) {
    this.list = list;
    this.maxSize = maxSize;
    this.keyOnLastPage = keyOnLastPage;
  }

  @Override
  public Map<String, Object> page(
      Parameters parameters, ListQuery items, UnaryOperator<Map<String, Object>> view) {
    Optional<String> fromKey = parameters.text("pageFromKey").filter(key -> !key.isEmpty());
    int size = parameters.number("pageSize", DEFAULT_SIZE, maxSize);
    Last last = fromKey.map(this::read).orElse(new Last(0, 0));
    List<ItemStore.Entry> found =
        fromKey.isPresent()
            ? items.after(last.place, last.position, size + 1)
            : items.from(0, size + 1);
    List<ItemStore.Entry> shown = found.subList(0, Math.min(size, found.size()));
    boolean more = found.size() > size || (keyOnLastPage && !shown.isEmpty());
    Optional<Integer> count =
        parameters.flag("pageTotal").filter(expected -> expected).map(expected -> items.count());
    return Json.object(
        "items",
        shown.stream().map(entry -> view.apply(entry.item())).toList(),
        "pages",
        Json.object(
            "fromKey",
            fromKey.orElse(null),
            "nextKey",
            more ? key(shown.get(shown.size() - 1).place(), last.position + shown.size()) : null,
            "size",
            size,
            "total",
            count.map(all -> (all + size - 1) / size).orElse(null),
            "items",
            count.orElse(null),
            "maxSize",
            maxSize));
  }

  private String key(long place, int position) {
    String content = list + ":" + place + ":" + position;
    String signed = content + ":" + checksum(content);
    return MARK + Base64.getEncoder().encodeToString(signed.getBytes(UTF_8));
  }

  private Last read(String key) {
    List<String> parts = List.of(decode(key).split(":"));
    if (parts.size() != 4 || !parts.get(0).equals(list)) {
      throw unknownKey();
    }
    Last last = new Last(Long.parseLong(parts.get(1)), Integer.parseInt(parts.get(2)));
    if (!key.equals(key(last.place, last.position))) {
      throw unknownKey();
    }
    return last;
  }

  private static String decode(String key) {
    try {
      String text = key.startsWith(MARK) ? key.substring(MARK.length()) : "";
      String content = new String(Base64.getDecoder().decode(text), UTF_8);
      return content.matches("[a-z]+:\\d{1,18}:\\d{1,9}:\\d+") ? content : "";
    } catch (IllegalArgumentException malformed) {
      throw unknownKey();
    }
  }

  private static ResponseException unknownKey() {
    return Errors.badRequest("pageFromKey is unknown or has expired");
  }

  private static long checksum(String content) {
    CRC32 sum = new CRC32();
    sum.update(content.getBytes(UTF_8));
    return sum.getValue();
  }

  /** The position of the last item returned, and the number of items returned so far. */
  private record Last(long place, int position) {}
}
