package dev.connectorsdk.stackone.internal;

import dev.connectorsdk.core.Page;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Lists whose pages have numbers. The cursor is the number of a page and the print of the page
 * before it, so that a service which answers one page over and over is noticed.
 *
 * <p>The first page is asked for without a number: StackOne does not say whether it counts from 0
 * or 1 (unverified), and a list that fits on one page is right either way. The second one is 2.
 */
public final class NumberedPages {
  /** StackOne's own page size: a page may be cut down from a larger one, but not below this. */
  private static final int SURELY_ALLOWED = 25;

  private static final Position FIRST = new Position(1, 0);

  private NumberedPages() {}

  /** The number to send; null for the first page. */
  public static @Nullable Integer number(Optional<String> cursor) {
    return cursor.isPresent() ? Position.of(cursor.get()).number() : null;
  }

  /**
   * The page that was answered, with the cursor of the next one unless it was the last.
   *
   * @param identity what tells an item from all others of the list
   */
  public static <T> Page<T> page(
      ListResponse<T> listing, Optional<String> cursor, int sizeAsked, Function<T, ?> identity) {
    Position position = cursor.isPresent() ? Position.of(cursor.get()) : FIRST;
    List<T> items = listing.data();
    int print = print(items, identity);
    boolean repeated = cursor.isPresent() && print == position.printBefore();
    if (items.isEmpty() || repeated) {
      return new Page<>(List.of(), Optional.empty(), listing.total());
    }
    Optional<String> next =
        hasMore(listing, position.number(), sizeAsked)
            ? Optional.of(new Position(position.number() + 1, print).text())
            : Optional.empty();
    return new Page<>(items, next, listing.total());
  }

  /** Both ends of a page: no two pages of a list share them, and a long one is not walked again. */
  private static <T> int print(List<T> items, Function<T, ?> identity) {
    if (items.isEmpty()) {
      return 0;
    }
    Object first = identity.apply(items.get(0));
    Object last = identity.apply(items.get(items.size() - 1));
    return Objects.hash(items.size(), first, last);
  }

  private static boolean hasMore(ListResponse<?> listing, int number, int sizeAsked) {
    int size = listing.pageSize().orElse(sizeAsked);
    return listing.total().isPresent()
        ? (long) number * size < listing.total().getAsLong()
        : listing.data().size() >= Math.min(size, SURELY_ALLOWED);
  }

  private record Position(int number, int printBefore) {
    private static final char SEPARATOR = '/';

    static Position of(String cursor) {
      int cut = cursor.indexOf(SEPARATOR);
      return new Position(
          Integer.parseInt(cursor.substring(0, cut)), Integer.parseInt(cursor.substring(cut + 1)));
    }

    String text() {
      return number + String.valueOf(SEPARATOR) + printBefore;
    }
  }
}
