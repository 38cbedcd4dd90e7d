package dev.connectorsdk.stackone.internal;

import dev.connectorsdk.core.Page;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * A list as StackOne answers it, whichever of its forms was used.
 *
 * @param data the items
 * @param next the cursor of the page that follows
 * @param pageSize how many items a page has
 * @param total how many items the whole list has
 * @param <T> the kind of item
 */
public record ListResponse<T>(
    List<T> data, Optional<String> next, OptionalInt pageSize, OptionalLong total) {

  /** A page of a list with cursors: another one follows as long as there is a cursor. */
  public Page<T> page() {
    return new Page<>(data, next.filter(cursor -> !cursor.isBlank()), total);
  }

  /** A list that came as a bare array. */
  static <T> ListResponse<T> bare(List<T> data) {
    return new ListResponse<>(data, Optional.empty(), OptionalInt.empty(), OptionalLong.empty());
  }
}
