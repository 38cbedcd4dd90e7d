package dev.connectorsdk.sophos.internal;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * A page of a list that is paged by number, as the service writes it.
 *
 * @param items what is on it
 * @param pages where it stands, absent if the service does not say
 * @param <T> the kind of item
 */
public record OffsetPage<T>(List<T> items, Optional<Numbers> pages) {

  OptionalInt pageTotal() {
    return pages.map(Numbers::total).orElseGet(OptionalInt::empty);
  }

  OptionalLong itemTotal() {
    return pages.map(Numbers::items).orElseGet(OptionalLong::empty);
  }

  /** Whether fewer items came than fit, or, without any numbers, not exactly as many. */
  boolean isShort(int asked) {
    OptionalInt size = pages.map(Numbers::size).orElseGet(OptionalInt::empty);
    return size.isPresent() ? items.size() < size.getAsInt() : items.size() != asked;
  }

  /**
   * Where a page stands.
   *
   * @param size how many items fit on a page
   * @param total how many pages the list has, only if that was asked for
   * @param items how many items the list has, only if that was asked for
   */
  public record Numbers(OptionalInt size, OptionalInt total, OptionalLong items) {}
}
