package dev.connectorsdk.core;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * One page of a list.
 *
 * @param items the items; may be empty even though another page follows
 * @param next the cursor of the next page, absent on the last page
 * @param total the number of items of the whole list, absent if the service does not state it
 * @param <T> the type of the items
 */
public record Page<T>(List<T> items, Optional<String> next, OptionalLong total) {

  /** Copies the list. */
  public Page {
    items = List.copyOf(items);
  }

  /** Returns a page that is followed by another one, of a list of unknown size. */
  public static <T> Page<T> followedBy(String next, List<T> items) {
    return new Page<>(items, Optional.of(next), OptionalLong.empty());
  }

  /** Returns the last page of a list of unknown size, or of a list without pages. */
  public static <T> Page<T> last(List<T> items) {
    return new Page<>(items, Optional.empty(), OptionalLong.empty());
  }
}
