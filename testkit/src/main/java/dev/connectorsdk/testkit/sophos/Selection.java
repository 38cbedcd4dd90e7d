package dev.connectorsdk.testkit.sophos;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What a list call asks of a shelf: which items, in which order. It is read page by page, and no
 * more than a page is held, however long the shelf is.
 */
final class Selection {
  /** Parameters that choose no items. */
  private static final Set<String> SHAPING =
      Set.of("page", "pageSize", "pageTotal", "pageFromKey", "fields", "view", "sort");

  private final Shelf shelf;
  private final Predicate<Map<String, Object>> wanted;
  private final boolean whole;
  private final Optional<Comparator<Shelf.Entry>> order;

  private Selection(
      Shelf shelf,
      Predicate<Map<String, Object>> wanted,
      boolean whole,
      Optional<Comparator<Shelf.Entry>> order) {
    this.shelf = shelf;
    this.wanted = wanted;
    this.whole = whole;
    this.order = order;
  }

  /** The items that fit, ordered as the parameter {@code sort} says. */
  static Selection of(Shelf shelf, Params params, Predicate<Map<String, Object>> wanted) {
    return new Selection(
        shelf, wanted, SHAPING.containsAll(params.names()), Items.order(params.texts("sort")));
  }

  /** How many items fit. */
  int count() {
    return whole ? shelf.listedSize() : (int) fitting(shelf.entriesAfter(0)).count();
  }

  /** Items from a position on, at most so many. */
  List<Shelf.Entry> from(int position, int limit) {
    if (order.isPresent()) {
      List<Shelf.Entry> start = least(order.get(), position + limit, entry -> true);
      return start.subList(Math.min(position, start.size()), start.size());
    }
    Stream<Shelf.Entry> rest =
        whole ? shelf.entriesFrom(position) : fitting(shelf.entriesAfter(0)).skip(position);
    return rest.limit(limit).toList();
  }

  /**
   * Items behind the one at a place, at most so many. In a sorted list only that item tells where
   * to go on; once it is gone, its old position does.
   */
  List<Shelf.Entry> after(long place, int position, int limit) {
    if (order.isEmpty()) {
      return fitting(shelf.entriesAfter(place)).limit(limit).toList();
    }
    Optional<Shelf.Entry> last = shelf.at(place).filter(this::fits);
    return last.isPresent()
        ? least(order.get(), limit, entry -> order.get().compare(entry, last.get()) > 0)
        : from(position, limit);
  }

  private Stream<Shelf.Entry> fitting(Stream<Shelf.Entry> entries) {
    return entries.filter(entry -> wanted.test(entry.item()));
  }

  private boolean fits(Shelf.Entry entry) {
    return shelf.isListed(entry) && wanted.test(entry.item());
  }

  /** The first items in an order, found in one walk that holds no others. */
  private List<Shelf.Entry> least(
      Comparator<Shelf.Entry> rising, int limit, Predicate<Shelf.Entry> beyond) {
    PriorityQueue<Shelf.Entry> least = new PriorityQueue<>(rising.reversed());
    fitting(shelf.entriesAfter(0))
        .filter(beyond)
        .forEach(
            entry -> {
              least.add(entry);
              if (least.size() > limit) {
                least.remove();
              }
            });
    return least.stream().sorted(rising).toList();
  }
}
