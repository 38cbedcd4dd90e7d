package dev.connectorsdk.testkit.sophos;

import dev.connectorsdk.testkit.http.Json;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;

/**
 * The items of one kind that a tenant has, as JSON objects in the order of their adding. What is
 * added by hand is served as it is, odd members, nulls and missing ids included. Safe for many
 * threads.
 */
public final class Shelf {
  private final AtomicLong lastPlace = new AtomicLong();
  private final ConcurrentNavigableMap<Long, Map<String, Object>> items =
      new ConcurrentSkipListMap<>();
  private final ConcurrentMap<String, Long> places = new ConcurrentHashMap<>();

  Shelf() {}

  /** Adds an item, or replaces the one with the same {@code id} in its place. */
  public void add(Map<String, ?> item) {
    Map<String, Object> kept = Collections.unmodifiableMap(new LinkedHashMap<>(item));
    long place =
        item.get("id") instanceof String id
            ? places.computeIfAbsent(id, unknown -> lastPlace.incrementAndGet())
            : lastPlace.incrementAndGet();
    items.put(place, kept);
  }

  /** Adds an item given as the text of a JSON object. */
  public void addJson(String json) {
    add(Json.readObject(json));
  }

  /** All items until now. */
  public List<Map<String, Object>> all() {
    return List.copyOf(items.values());
  }

  /** The item with an id. */
  public Optional<Map<String, Object>> get(String id) {
    Long place = places.get(id);
    return place == null ? Optional.empty() : Optional.ofNullable(items.get(place));
  }

  /**
   * Changes an item; the function gets a copy of its members and returns the new ones. It may be
   * called more than once when others change the same item.
   *
   * @return the changed item, or nothing if the id is unknown
   */
  public Optional<Map<String, Object>> update(
      String id, UnaryOperator<Map<String, Object>> change) {
    Long place = places.get(id);
    if (place == null) {
      return Optional.empty();
    }
    return Optional.ofNullable(
        items.computeIfPresent(
            place,
            (key, item) -> Collections.unmodifiableMap(change.apply(new LinkedHashMap<>(item)))));
  }

  /** Removes the item with an id; whether there was one. */
  public boolean remove(String id) {
    Long place = places.remove(id);
    return place != null && items.remove(place) != null;
  }

  /** Removes all items. */
  public void clear() {
    places.clear();
    items.clear();
  }

  /** How many items there are. */
  public int size() {
    return items.size();
  }

  List<Entry> entries() {
    return items.entrySet().stream()
        .map(entry -> new Entry(entry.getKey(), entry.getValue()))
        .toList();
  }

  /** An item with its place, which stays the same while others come and go. */
  record Entry(long place, Map<String, Object> item) {}
}
