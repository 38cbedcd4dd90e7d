package dev.connectorsdk.sophos.internal;

import dev.connectorsdk.core.Page;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A page of a list with paging by key.
 *
 * @param items the items
 * @param pages the position in the list
 * @param <T> the type of the items
 */
public record KeyPage<T>(List<T> items, Optional<Keys> pages) {

  /**
   * Returns the page. An empty page is the last one even if it has a key, because the service repeats a key on the last page.
   */
  public Page<T> toPage() {
    Optional<String> next =
        pages.flatMap(Keys::nextKey).filter(key -> !key.isBlank() && !items.isEmpty());
    return new Page<>(items, next, pages.map(Keys::items).orElseGet(OptionalLong::empty));
  }

  /**
   * The position of a page.
   *
   * @param nextKey the key of the next page
   * @param items the total number of items, if requested
   */
  public record Keys(Optional<String> nextKey, OptionalLong items) {}
}
