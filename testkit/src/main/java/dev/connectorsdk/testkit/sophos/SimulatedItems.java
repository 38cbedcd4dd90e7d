package dev.connectorsdk.testkit.sophos;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The items of one kind that a tenant has, as JSON objects in the order in which they were added.
 *
 * <p>Items that a test adds are served unchanged, including unknown properties, nulls and missing
 * ids. Generated items are computed for each call that reads them and stored only after a change,
 * so that a million of them need almost no memory. Safe for use by many threads.
 */
public interface SimulatedItems {
  /** Adds an item, or replaces the item with the same {@code id} in its position. */
  void add(Map<String, ?> item);

  /** Adds an item from the text of a JSON object. */
  void addJson(String json);

  /** Returns all current items, in memory; for a long list, use {@link #first(int)}. */
  List<Map<String, Object>> all();

  /** Returns the first items, up to the given number. */
  List<Map<String, Object>> first(int count);

  /** Returns the item with an id. */
  Optional<Map<String, Object>> get(String id);

  /**
   * Changes an item.
   *
   * @param change receives a modifiable copy of the properties and returns the new ones
   * @return the changed item; absent if there is no item with the id
   */
  Optional<Map<String, Object>> update(String id, UnaryOperator<Map<String, Object>> change);

  /** Removes the item with an id and returns whether there was one. */
  boolean remove(String id);

  /** Removes all items. */
  void clear();

  /** Returns the number of items. */
  int size();
}
