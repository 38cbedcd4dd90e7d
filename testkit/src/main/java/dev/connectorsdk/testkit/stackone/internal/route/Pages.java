package dev.connectorsdk.testkit.stackone.internal.route;

import dev.connectorsdk.testkit.http.Request;
import dev.connectorsdk.testkit.stackone.ResponseStyle;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Divides lists into pages, by number, cursor or offset. */
public final class Pages {
  /** The default page size and the largest one. */
  public record Sizes(int defaultValue, int most) {}

  /** A numbered page, from 1. */
  public record Numbered(int number, int size) {
    /** Returns the number of rows on the pages before. */
    long before() {
      return (number - 1L) * size;
    }

    public <T> List<T> slice(List<T> rows) {
      return rows.stream().skip(before()).limit(size).toList();
    }
  }

  private static final String FULL = "o";
  private static final String EMPTY = "e";

  private final Sizes sizes;
  private final ResponseStyler styler;

  public Pages(Sizes sizes, ResponseStyler styler) {
    this.sizes = sizes;
    this.styler = styler;
  }

  /** Reads {@code page} and {@code page_size}; rejects anything but positive integers. */
  public Numbered numbered(Request request) {
    int number = positive(request, "page", 1);
    return new Numbered(number, size(request));
  }

  /** Returns the page at the cursor {@code next}, and the cursor of the next one. */
  public Map<String, @Nullable Object> byCursor(Request request, List<?> rows) {
    int size = size(request);
    String cursor = QueryParameters.text(request, "next").map(Pages::decode).orElse(first());
    int from = offset(cursor, rows.size());
    if (cursor.startsWith(EMPTY)) {
      return envelope(List.of(), FULL + from);
    }
    int to = Math.min(from + size, rows.size());
    return envelope(rows.subList(from, to), to < rows.size() ? start() + to : null);
  }

  /** Returns the rows after {@code skip}; none if there are fewer. */
  public <T> List<T> byOffset(Request request, List<T> rows) {
    int from =
        QueryParameters.text(request, "skip")
            .map(
                text -> {
                  if (!text.matches("\\d{1,9}")) {
                    throw ApiErrorException.invalid("skip must be a number of 0 or more");
                  }
                  return Math.min(Integer.parseInt(text), rows.size());
                })
            .orElse(0);
    return rows.subList(from, (int) Math.min((long) from + size(request), rows.size()));
  }

  private String first() {
    return start() + 0;
  }

  private String start() {
    return styler.in(ResponseStyle.EARLY_CURSOR_RETURN) ? EMPTY : FULL;
  }

  private Map<String, @Nullable Object> envelope(List<?> data, @Nullable String cursor) {
    boolean end = cursor == null && data.isEmpty();
    Map<String, @Nullable Object> page = new LinkedHashMap<>();
    page.put("next", cursor == null ? null : encode(cursor));
    page.put("data", end && styler.in(ResponseStyle.NULL_DATA_AT_END) ? null : data);
    return page;
  }

  private int size(Request request) {
    return Math.min(positive(request, "page_size", sizes.defaultValue()), sizes.most());
  }

  private static int positive(Request request, String name, int defaultValue) {
    Optional<String> text = QueryParameters.text(request, name);
    if (text.isEmpty()) {
      return defaultValue;
    }
    return text.filter(digits -> digits.matches("0*[1-9]\\d{0,8}"))
        .map(Integer::parseInt)
        .orElseThrow(() -> ApiErrorException.invalid(name + " must be a positive number"));
  }

  private static int offset(String cursor, int rows) {
    if (!cursor.matches("[" + FULL + EMPTY + "]\\d{1,9}")) {
      throw ApiErrorException.invalid("next must be a cursor of this list");
    }
    return Math.min(Integer.parseInt(cursor.substring(1)), rows);
  }

  private static String encode(String cursor) {
    byte[] bytes = cursor.getBytes(StandardCharsets.UTF_8);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static String decode(String text) {
    try {
      return new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException malformed) {
      return "";
    }
  }
}
