package dev.connectorsdk.stackone.internal;

import dev.connectorsdk.core.Page;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Lists with page numbers. The cursor contains the page number and a hash of the previous page, so
 * that a service that returns the same page again is noticed.
 *
 * <p>The first request has no page number: whether StackOne counts from 0 or 1 is unpublished, and
 * a list of one page is complete either way. The second page is number 2.
 */
public final class NumberedPages {
  /** StackOne's default page size: it may reduce a larger page size, but not below this. */
  private static final int DEFAULT_PAGE_SIZE = 25;

  private static final Position FIRST = new Position(1, 0);

  private NumberedPages() {}

  /** Returns the page number to send, or null for the first page. */
  public static @Nullable Integer number(Optional<String> cursor) {
    return cursor.isPresent() ? Position.of(cursor.get()).number() : null;
  }

  /**
   * Returns a page, with the cursor of the next one unless it is the last.
   *
   * @param cursor the cursor of this page
   * @param pageSize the requested page size
   * @param identity returns what identifies an item in the list
   */
  public static <T> Page<T> page(
      ListResponse<T> response, Optional<String> cursor, int pageSize, Function<T, ?> identity) {
    Position position = cursor.isPresent() ? Position.of(cursor.get()) : FIRST;
    List<T> items = response.data();
    int hash = hash(items, identity);
    boolean repeated = cursor.isPresent() && hash == position.previousHash();
    if (items.isEmpty() || repeated) {
      return new Page<>(List.of(), Optional.empty(), response.total());
    }
    Optional<String> next =
        hasMore(response, position.number(), pageSize)
            ? Optional.of(new Position(position.number() + 1, hash).text())
            : Optional.empty();
    return new Page<>(items, next, response.total());
  }

  /** Hashes both ends of a page, which no two pages of a list share; a long page stays cheap. */
  private static <T> int hash(List<T> items, Function<T, ?> identity) {
    if (items.isEmpty()) {
      return 0;
    }
    Object first = identity.apply(items.get(0));
    Object last = identity.apply(items.get(items.size() - 1));
    return Objects.hash(items.size(), first, last);
  }

  private static boolean hasMore(ListResponse<?> response, int number, int pageSize) {
    int size = response.size().orElse(pageSize);
    return response.total().isPresent()
        ? (long) number * size < response.total().getAsLong()
        : response.data().size() >= Math.min(size, DEFAULT_PAGE_SIZE);
  }

  private record Position(int number, int previousHash) {
    private static final char SEPARATOR = '/';

    static Position of(String cursor) {
      int separator = cursor.indexOf(SEPARATOR);
      return new Position(
          Integer.parseInt(cursor.substring(0, separator)),
          Integer.parseInt(cursor.substring(separator + 1)));
    }

    String text() {
      return number + String.valueOf(SEPARATOR) + previousHash;
    }
  }
}
