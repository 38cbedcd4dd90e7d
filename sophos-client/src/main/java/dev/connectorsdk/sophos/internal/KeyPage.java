package dev.connectorsdk.sophos.internal;

import dev.connectorsdk.core.Page;
import dev.connectorsdk.core.Required;
import dev.connectorsdk.core.internal.http.PageCursor;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A page of a list with paging by key.
 *
 * @param items the items
 * @param pages the position in the list, without a model: a key that cannot be read must not end
 *     the list
 * @param <T> the type of the items
 */
public record KeyPage<T>(@Required List<T> items, Optional<Object> pages) {
  private static final String POSITION = "$.pages";

  /** Returns the page. The service may repeat the key of an earlier page on the last, empty one. */
  public Page<T> toPage() {
    if (pages.isPresent() && pages.get() instanceof Map<?, ?> position) {
      Optional<String> next =
          PageCursor.of(Optional.ofNullable(position.get("nextKey")), POSITION + ".nextKey");
      OptionalLong total =
          position.get("items") instanceof Long items
              ? OptionalLong.of(items)
              : OptionalLong.empty();
      return new Page<>(items, next, total);
    }
    boolean blank = pages.filter(text -> text.toString().isBlank()).isPresent();
    Optional<String> next = blank ? Optional.empty() : PageCursor.of(pages.map(List::of), POSITION);
    return new Page<>(items, next, OptionalLong.empty());
  }
}
