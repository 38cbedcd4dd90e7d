package dev.connectorsdk.stackone.internal;

import dev.connectorsdk.core.Page;
import dev.connectorsdk.core.Required;
import dev.connectorsdk.core.internal.http.PageCursor;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A page of a list of StackOne with cursors. Its pagination guide allows null in both properties of
 * the last page.
 *
 * @param data the items
 * @param next the cursor of the next page, without a model: one that cannot be read must not end
 *     the list
 * @param <T> the type of item
 */
public record CursorPage<T>(
    @Required(bareArray = true, nullable = true) List<T> data, Optional<Object> next) {

  /** Returns the page; the last one has no cursor. */
  public Page<T> page() {
    return new Page<>(data, PageCursor.of(next, "$.next"), OptionalLong.empty());
  }
}
