package dev.connectorsdk.core;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * One page of a list.
 *
 * @param items what is on it; may be empty even though another page follows
 * @param next the cursor of the page that follows, absent on the last one
 * @param total how many items the whole list has, absent where the service does not say
 * @param <T> the kind of item
 */
public record Page<T>(List<T> items, Optional<String> next, OptionalLong total) {

  /** Copies the items. */
  public Page {
    items = List.copyOf(items);
  }

  /** A page that another one follows, of a list of unknown size. */
  public static <T> Page<T> followedBy(String next, List<T> items) {
    return new Page<>(items, Optional.of(next), OptionalLong.empty());
  }

  /** The last page of a list of unknown size, or a list that has no pages. */
  public static <T> Page<T> last(List<T> items) {
    return new Page<>(items, Optional.empty(), OptionalLong.empty());
  }
}
