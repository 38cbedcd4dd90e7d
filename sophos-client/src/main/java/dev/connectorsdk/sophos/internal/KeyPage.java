package dev.connectorsdk.sophos.internal;

import dev.connectorsdk.core.Page;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A page of a list that is paged by key, as the service writes it.
 *
 * @param items what is on it
 * @param pages where it stands, absent if the service does not say
 * @param <T> the kind of item
 */
public record KeyPage<T>(List<T> items, Optional<Keys> pages) {

  /**
   * The same page for users. An empty page ends the list whatever key it names: the service repeats
   * a key on the last page.
   */
  public Page<T> toPage() {
    Optional<String> next =
        pages.flatMap(Keys::nextKey).filter(key -> !key.isBlank() && !items.isEmpty());
    return new Page<>(items, next, pages.map(Keys::items).orElseGet(OptionalLong::empty));
  }

  /**
   * Where a page stands.
   *
   * @param nextKey the key of the page after it
   * @param items how many items the list has, only if that was asked for
   */
  public record Keys(Optional<String> nextKey, OptionalLong items) {}
}
