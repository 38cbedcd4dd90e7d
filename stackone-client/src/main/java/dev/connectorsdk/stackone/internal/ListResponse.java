package dev.connectorsdk.stackone.internal;

import dev.connectorsdk.core.Required;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * A list response of StackOne, with page numbers or whole: an array, or an object with the array in
 * {@code data}.
 *
 * @param data the items
 * @param pageSize the maximum number of items per page
 * @param total the number of items on all pages
 * @param query the paging of the request, if the response repeats it there
 * @param <T> the type of item
 */
public record ListResponse<T>(
    @Required(bareArray = true) List<T> data,
    OptionalInt pageSize,
    OptionalLong total,
    Optional<Paging> query) {

  /** The paging of a request. */
  record Paging(OptionalInt pageSize) {}

  /** Returns the maximum number of items per page, if the response has it. */
  OptionalInt size() {
    return pageSize.isPresent() ? pageSize : query.map(Paging::pageSize).orElse(pageSize);
  }
}
