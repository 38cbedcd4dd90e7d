package dev.connectorsdk.sophos.internal;

import dev.connectorsdk.core.Page;
import dev.connectorsdk.core.Paged;
import java.util.List;
import java.util.function.Supplier;

/**
 * A list that the service gives whole.
 *
 * @param items what is on it
 * @param <T> the kind of item
 */
public record ItemList<T>(List<T> items) {

  /** The same list for users: one page, asked for when it is walked. */
  public static <T> Paged<T> paged(String request, Supplier<ItemList<T>> source) {
    return Paged.of(request, cursor -> Page.last(source.get().items()));
  }
}
