package dev.connectorsdk.core.raw;

import dev.connectorsdk.core.Page;
import dev.connectorsdk.core.internal.http.PageCursor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * How a service pages a list. Names of nested properties are joined by dots, such as {@code
 * pages.nextKey}.
 *
 * @param items the property with the items of a page
 * @param position the property with the cursor of the next page, or with the number of pages
 * @param parameter the query parameter that names a page
 * @param numbered whether pages are numbered from 1 instead of having cursors
 */
public record RawPaging(String items, String position, String parameter, boolean numbered) {

  /**
   * Returns the paging of a list whose pages have the cursor of the next one: {@code ("items",
   * "pages.nextKey", "pageFromKey")} for most lists of Sophos Central, {@code ("data", "next",
   * "next")} for those of StackOne.
   */
  public static RawPaging byCursor(String items, String cursor, String parameter) {
    return new RawPaging(items, cursor, parameter, false);
  }

  /**
   * Returns the paging of a list whose pages are numbered: {@code ("items", "pages.total", "page")}
   * for the tenants of Sophos Central, with the query parameter {@code pageTotal=true}. Without a
   * total in the response the list ends with an empty page.
   */
  public static RawPaging byNumber(String items, String total, String parameter) {
    return new RawPaging(items, total, parameter, true);
  }

  RawRequest.Builder at(Optional<String> cursor, RawRequest.Builder request) {
    return cursor.map(page -> request.putQuery(parameter, page)).orElse(request);
  }

  <T> Page<T> page(RawResponse response, Class<T> type, Optional<String> cursor) {
    Map<String, Object> body = response.asMap();
    if (!(find(body, items) instanceof List<?> found)) {
      throw response.unreadable("$." + items, "the list of items is missing.", null);
    }
    List<T> converted = new ArrayList<>(found.size());
    for (Object item : found) {
      if (item == null) {
        throw response.unreadable("$." + items, "an item is null.", null);
      }
      converted.add(response.convert(item, type));
    }
    @Nullable Object next = find(body, position);
    return new Page<>(
        converted,
        numbered
            ? number(next, cursor, found.isEmpty())
            : PageCursor.of(Optional.ofNullable(next), "$." + position),
        OptionalLong.empty());
  }

  private static Optional<String> number(
      @Nullable Object total, Optional<String> cursor, boolean empty) {
    long current = cursor.map(Long::parseLong).orElse(1L);
    boolean last = total instanceof Number pages ? current >= pages.longValue() : empty;
    return last ? Optional.empty() : Optional.of(String.valueOf(current + 1));
  }

  private static @Nullable Object find(Map<?, ?> body, String name) {
    @Nullable Object value = body;
    for (String part : name.split("\\.", -1)) {
      value = value instanceof Map<?, ?> object ? object.get(part) : null;
    }
    return value;
  }
}
