package dev.connectorsdk.examples.onboard;

import dev.connectorsdk.core.Page;
import dev.connectorsdk.core.Paged;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/**
 * The first items of a list.
 *
 * @param items the items
 * @param more whether the list has more items
 * @param total the number of items of the whole list, absent if the service does not state it
 */
record Part<T>(List<T> items, boolean more, OptionalLong total) {

  /** Loads pages until there are this many items. */
  static <T> Part<T> of(Paged<T> list, int limit) {
    List<T> items = new ArrayList<>();
    OptionalLong total = OptionalLong.empty();
    boolean more = false;
    for (Page<T> page : list.pages()) {
      total = total.isPresent() ? total : page.total();
      page.items().stream().limit(limit - (long) items.size()).forEach(items::add);
      more = page.next().isPresent() || page.items().size() > limit;
      if (items.size() >= limit) {
        break;
      }
    }
    return new Part<>(
        List.copyOf(items), total.isPresent() ? items.size() < total.getAsLong() : more, total);
  }

  /** The number of items, such as {@code 8}, {@code first 10 of 12} or {@code first 10 of more}. */
  String text() {
    return more
        ? "first "
            + items.size()
            + " of "
            + (total.isPresent() ? String.valueOf(total.getAsLong()) : "more")
        : String.valueOf(items.size());
  }
}
