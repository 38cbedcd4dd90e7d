package dev.connectorsdk.sophos.siem;

import com.squareup.moshi.Json;
import dev.connectorsdk.core.Page;
import dev.connectorsdk.core.Required;
import dev.connectorsdk.core.internal.http.PageCursor;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A page of events or alerts.
 *
 * @param hasMore whether a next page has items; only then the cursor leads on
 * @param items the items
 * @param nextCursor the position after the items, without a model: one that cannot be read must not
 *     end the list
 */
record SiemPage<T>(
    @Json(name = "has_more") Optional<Boolean> hasMore,
    @Required List<T> items,
    @Json(name = "next_cursor") Optional<Object> nextCursor) {
  private static final String CURSOR = "$.next_cursor";

  /** Returns the cursor of the next page; absent if there is none that can be sent. */
  Optional<String> cursor() {
    return nextCursor
        .filter(value -> value instanceof String || value instanceof Number)
        .map(Object::toString)
        .filter(text -> !text.isBlank());
  }

  Page<T> toPage() {
    boolean more = hasMore.orElse(false);
    Optional<Object> cursor = nextCursor.filter(value -> !value.toString().isBlank());
    Optional<?> next = more ? cursor.or(() -> Optional.of(List.of())) : Optional.empty();
    return new Page<>(items, PageCursor.of(next, CURSOR), OptionalLong.empty());
  }
}
