package dev.connectorsdk.testkit.sophos.internal.route;

import dev.connectorsdk.testkit.sophos.internal.data.ItemProperties;
import dev.connectorsdk.testkit.sophos.internal.data.ItemStore;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The items that a list request selects, in their order. It is read page by page and never holds
 * more than a page in memory.
 */
public final class ListQuery {
  /** Parameters that do not filter items. */
  private static final Set<String> UNFILTERED =
      Set.of("page", "pageSize", "pageTotal", "pageFromKey", "fields", "view", "sort");

  private final ItemStore items;
  private final Predicate<Map<String, Object>> filter;
  private final boolean all;
  private final Optional<Comparator<ItemStore.Entry>> order;

  private ListQuery(
      ItemStore items,
      Predicate<Map<String, Object>> filter,
      boolean all,
      Optional<Comparator<ItemStore.Entry>> order) {
    this.items = items;
    this.filter = filter;
    this.all = all;
    this.order = order;
  }

  /**
   * Returns the items that a filter selects, in the order of the parameter {@code sort}.
   *
   * @param filter depends on the parameters alone: it is not used without one that filters
   */
  public static ListQuery of(
      ItemStore items, Parameters parameters, Predicate<Map<String, Object>> filter) {
    boolean all = UNFILTERED.containsAll(parameters.names());
    return new ListQuery(items, filter, all, ItemProperties.order(parameters.texts("sort")));
  }

  /** Returns the items that a filter selects, whatever it depends on. */
  public static ListQuery selecting(
      ItemStore items, Parameters parameters, Predicate<Map<String, Object>> filter) {
    return new ListQuery(items, filter, false, ItemProperties.order(parameters.texts("sort")));
  }

  /** Returns all items in the order of terms such as {@code createdAt:desc}. */
  public static ListQuery sorted(ItemStore items, List<String> terms) {
    return new ListQuery(items, item -> true, true, ItemProperties.order(terms));
  }

  /** Returns the number of selected items. */
  public int count() {
    return all ? items.listedSize() : (int) selected(items.entriesAfter(0)).count();
  }

  /** Returns items from a position on, up to a limit. */
  public List<ItemStore.Entry> from(int position, int limit) {
    if (order.isPresent()) {
      List<ItemStore.Entry> start = least(order.get(), position + limit, entry -> true);
      return start.subList(Math.min(position, start.size()), start.size());
    }
    Stream<ItemStore.Entry> rest =
        all ? items.entriesFrom(position) : selected(items.entriesAfter(0)).skip(position);
    return rest.limit(limit).toList();
  }

  /**
   * Returns items after the one at a place, up to a limit. In a sorted list that item defines where
   * to continue; after its removal, its former position does.
   */
  public List<ItemStore.Entry> after(long place, int position, int limit) {
    if (order.isEmpty()) {
      return selected(items.entriesAfter(place)).limit(limit).toList();
    }
    Optional<ItemStore.Entry> last = items.at(place).filter(this::isSelected);
    return last.isPresent()
        ? least(order.get(), limit, entry -> order.get().compare(entry, last.get()) > 0)
        : from(position, limit);
  }

  private Stream<ItemStore.Entry> selected(Stream<ItemStore.Entry> entries) {
    return entries.filter(entry -> filter.test(entry.item()));
  }

  private boolean isSelected(ItemStore.Entry entry) {
    return items.isListed(entry) && filter.test(entry.item());
  }

  /** Returns the first items in an order, in one pass that keeps no others. */
  private List<ItemStore.Entry> least(
      Comparator<ItemStore.Entry> rising, int limit, Predicate<ItemStore.Entry> beyond) {
    PriorityQueue<ItemStore.Entry> least = new PriorityQueue<>(rising.reversed());
    selected(items.entriesAfter(0))
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
