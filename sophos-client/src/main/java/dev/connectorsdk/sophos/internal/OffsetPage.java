package dev.connectorsdk.sophos.internal;

import dev.connectorsdk.core.Required;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * A page of a list with paging by number.
 *
 * @param items the items
 * @param pages the position in the list
 * @param <T> the type of the items
 */
public record OffsetPage<T>(@Required List<T> items, Optional<Numbers> pages) {

  OptionalInt pageTotal() {
    return pages.map(Numbers::total).orElseGet(OptionalInt::empty);
  }

  OptionalLong itemTotal() {
    return pages.map(Numbers::items).orElseGet(OptionalLong::empty);
  }

  /**
   * Returns whether the page is not full. Without a page size in the response, any other count than
   * the requested one means that.
   */
  boolean isShort(int requested) {
    OptionalInt size = pages.map(Numbers::size).orElseGet(OptionalInt::empty);
    return size.isPresent() ? items.size() < size.getAsInt() : items.size() != requested;
  }

  /**
   * The position of a page.
   *
   * @param size the page size
   * @param total the total number of pages, if requested
   * @param items the total number of items, if requested
   */
  public record Numbers(OptionalInt size, OptionalInt total, OptionalLong items) {}
}
