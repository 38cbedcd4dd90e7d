package dev.connectorsdk.sophos.internal;

import dev.connectorsdk.core.Page;
import dev.connectorsdk.core.Paged;
import dev.connectorsdk.core.Required;
import java.util.List;
import java.util.function.Supplier;

/**
 * A list that the service returns on one page: an object with the items, or a bare array of them.
 *
 * @param items the items
 * @param <T> the type of the items
 */
public record ItemList<T>(@Required(bareArray = true) List<T> items) {

  /** Returns the list as one page, which is requested when it is read. */
  public static <T> Paged<T> paged(String request, Supplier<ItemList<T>> source) {
    return Paged.of(request, cursor -> Page.last(source.get().items()));
  }
}
