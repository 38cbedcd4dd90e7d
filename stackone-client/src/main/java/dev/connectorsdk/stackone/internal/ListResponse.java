package dev.connectorsdk.stackone.internal;

import dev.connectorsdk.core.Page;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * A list response of StackOne in any of its formats.
 *
 * @param data the items
 * @param next the cursor of the next page
 * @param pageSize the maximum number of items per page
 * @param total the number of items on all pages
 * @param query the paging of the request, if the response repeats it there
 * @param <T> the type of item
 */
public record ListResponse<T>(
    List<T> data,
    Optional<String> next,
    OptionalInt pageSize,
    OptionalLong total,
    Optional<Paging> query) {

  /** The paging of a request. */
  record Paging(OptionalInt pageSize) {}

  /** Returns the maximum number of items per page, if the response has it. */
  OptionalInt size() {
    return pageSize.isPresent() ? pageSize : query.map(Paging::pageSize).orElse(pageSize);
  }

  /** Returns a page of a list with cursors; the last one has no cursor. */
  public Page<T> page() {
    return new Page<>(data, next.filter(cursor -> !cursor.isBlank()), total);
  }

  /** Returns the response for a JSON array without an envelope. */
  static <T> ListResponse<T> ofArray(List<T> data) {
    return new ListResponse<>(
        data, Optional.empty(), OptionalInt.empty(), OptionalLong.empty(), Optional.empty());
  }
}
