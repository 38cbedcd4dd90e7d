package dev.connectorsdk.sophos.internal;

import dev.connectorsdk.core.Page;
import dev.connectorsdk.core.Required;
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
public record KeyPage<T>(@Required List<T> items, Optional<Keys> pages) {

  /**
   * Returns the page. The service may repeat a key on the last page: an empty page with the key of
   * an earlier page is the last.
   */
  public Page<T> toPage() {
    Optional<String> next = pages.flatMap(Keys::nextKey).filter(key -> !key.isBlank());
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
