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

  private final SimulatedItems shelf;
  private final Predicate<Map<String, Object>> wanted;
  private final boolean whole;
  private final Optional<Comparator<SimulatedItems.Entry>> order;

  private Selection(
      SimulatedItems shelf,
      Predicate<Map<String, Object>> wanted,
      boolean whole,
      Optional<Comparator<SimulatedItems.Entry>> order) {
    this.shelf = shelf;
    this.wanted = wanted;
    this.whole = whole;
    this.order = order;
  }

  /** The items that fit, ordered as the parameter {@code sort} says. */
  static Selection of(SimulatedItems shelf, Params params, Predicate<Map<String, Object>> wanted) {
    return new Selection(
        shelf, wanted, SHAPING.containsAll(params.names()), Items.order(params.texts("sort")));
  }

  /** How many items fit. */
  int count() {
    return whole ? shelf.listedSize() : (int) fitting(shelf.entriesAfter(0)).count();
  }

  /** Items from a position on, at most so many. */
  List<SimulatedItems.Entry> from(int position, int limit) {
    if (order.isPresent()) {
      List<SimulatedItems.Entry> start = least(order.get(), position + limit, entry -> true);
      return start.subList(Math.min(position, start.size()), start.size());
    }
    Stream<SimulatedItems.Entry> rest =
        whole ? shelf.entriesFrom(position) : fitting(shelf.entriesAfter(0)).skip(position);
    return rest.limit(limit).toList();
  }

  /**
   * Items behind the one at a place, at most so many. In a sorted list only that item tells where
   * to go on; once it is gone, its old position does.
   */
  List<SimulatedItems.Entry> after(long place, int position, int limit) {
    if (order.isEmpty()) {
      return fitting(shelf.entriesAfter(place)).limit(limit).toList();
    }
    Optional<SimulatedItems.Entry> last = shelf.at(place).filter(this::fits);
    return last.isPresent()
        ? least(order.get(), limit, entry -> order.get().compare(entry, last.get()) > 0)
        : from(position, limit);
  }

  private Stream<SimulatedItems.Entry> fitting(Stream<SimulatedItems.Entry> entries) {
    return entries.filter(entry -> wanted.test(entry.item()));
  }

  private boolean fits(SimulatedItems.Entry entry) {
    return shelf.isListed(entry) && wanted.test(entry.item());
  }

  /** The first items in an order, found in one walk that holds no others. */
  private List<SimulatedItems.Entry> least(
      Comparator<SimulatedItems.Entry> rising, int limit, Predicate<SimulatedItems.Entry> beyond) {
    PriorityQueue<SimulatedItems.Entry> least = new PriorityQueue<>(rising.reversed());
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
