package dev.connectorsdk.sophos.internal;

import dev.connectorsdk.core.Paged;
import dev.connectorsdk.core.error.ConflictException;
import dev.connectorsdk.sophos.endpoint.CreateResult;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Creates objects that do not exist yet, in collections without a search for one object. */
public final class CreateIfAbsent {
  private CreateIfAbsent() {}

  /**
   * Returns the first object of a list that matches, or else creates one. If the service rejects
   * the creation with 409, another caller may have created the object: the list is read again.
   *
   * @param all the list, which is read from its start, page by page
   * @param matches whether an object of the list is the one to create
   * @param create creates the object
   */
  public static <T> CreateResult<T> run(Paged<T> all, Predicate<T> matches, Supplier<T> create) {
    Optional<T> existing = find(all, matches);
    if (existing.isPresent()) {
      return new CreateResult<>(existing.get(), false);
    }
    try {
      return new CreateResult<>(create.get(), true);
    } catch (ConflictException e) {
      return new CreateResult<>(find(all, matches).orElseThrow(() -> e), false);
    }
  }

  private static <T> Optional<T> find(Paged<T> all, Predicate<T> matches) {
    try (Stream<T> items = all.stream()) {
      return items.filter(matches).findFirst();
    }
  }
}
