package dev.connectorsdk.core.internal.http;

import dev.connectorsdk.core.Page;
import dev.connectorsdk.core.error.CallReport;
import dev.connectorsdk.core.error.DecodingException;
import java.util.Optional;
import java.util.function.Function;

/**
 * The cursor of a next page as the service wrote it. One that cannot be read must neither end the
 * list silently nor cost the items of its page, so it fails as the page after them.
 */
public final class PageCursor {
  private static final String UNREADABLE = "unreadable cursor at ";

  private PageCursor() {}

  /**
   * Returns the cursor of the next page; absent if the value is absent or blank.
   *
   * @param value the value without a model
   * @param path its JSON path
   */
  public static Optional<String> of(Optional<?> value, String path) {
    if (value.isEmpty()) {
      return Optional.empty();
    }
    Object cursor = value.get();
    return cursor instanceof String || cursor instanceof Number
        ? Optional.of(cursor.toString()).filter(text -> !text.isBlank())
        : Optional.of(UNREADABLE + path);
  }

  /** Returns a function that fails for a cursor that could not be read. */
  static <T> Function<Optional<String>, Page<T>> checked(
      String request, Function<Optional<String>, Page<T>> fetch) {
    return cursor -> {
      if (cursor.isPresent() && cursor.get().startsWith(UNREADABLE)) {
        throw unreadable(request, cursor.get().substring(UNREADABLE.length()));
      }
      return fetch.apply(cursor);
    };
  }

  private static DecodingException unreadable(String request, String path) {
    return new DecodingException(
        CallReport.notSent(request),
        path,
        "has a cursor that is neither a string nor a number.",
        "The list cannot be read on; the items before it are valid.",
        null,
        null);
  }
}
