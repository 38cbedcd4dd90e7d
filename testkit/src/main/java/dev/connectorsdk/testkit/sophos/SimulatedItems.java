package dev.connectorsdk.testkit.sophos;

import dev.connectorsdk.testkit.http.Json;
import dev.connectorsdk.testkit.rows.Rows;
import dev.connectorsdk.testkit.rows.Series;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The items of one kind that a tenant has, as JSON objects in the order of their adding. What is
 * added by hand is served as it is, odd members, nulls and missing ids included. Items that the
 * simulator makes up are made anew for each call that wants them, and kept only once they were
 * changed, so a million of them take no room. Safe for many threads.
 */
public final class SimulatedItems {
  private final Rows<Map<String, Object>> rows = new Rows<>();
  private final Set<String> unlisted = ConcurrentHashMap.newKeySet();

  SimulatedItems() {}

  /** Adds an item, or replaces the one with the same {@code id} in its place. */
  public void add(Map<String, ?> item) {
    Map<String, Object> kept = Collections.unmodifiableMap(new LinkedHashMap<>(item));
    if (item.get("id") instanceof String id) {
      rows.put(id, kept);
    } else {
      rows.add(kept);
    }
  }

  /** Adds an item given as the text of a JSON object. */
  public void addJson(String json) {
    add(Json.readObject(json));
  }

  /** All items until now, in memory: for a long shelf, ask for some with {@link #first(int)}. */
  public List<Map<String, Object>> all() {
    return stream().toList();
  }

  /** The first items, at most so many. */
  public List<Map<String, Object>> first(int count) {
    return stream().limit(count).toList();
  }

  /** The item with an id. */
  public Optional<Map<String, Object>> get(String id) {
    return rows.find(id);
  }

  /**
   * Changes an item; the function gets a copy of its members and returns the new ones.
   *
   * @return the changed item, or nothing if the id is unknown
   */
  public Optional<Map<String, Object>> update(
      String id, UnaryOperator<Map<String, Object>> change) {
    return rows.change(
        id, item -> Collections.unmodifiableMap(change.apply(new LinkedHashMap<>(item))));
  }

  /** Removes the item with an id; whether there was one. */
  public boolean remove(String id) {
    unlisted.remove(id);
    return rows.remove(id);
  }

  /** Removes all items. */
  public void clear() {
    unlisted.clear();
    rows.clear();
  }

  /** How many items there are. */
  public int size() {
    return Math.toIntExact(rows.size());
  }

  void add(Series<Map<String, Object>> series) {
    rows.add(series);
  }

  Stream<Map<String, Object>> stream() {
    return rows.stream();
  }

  /** Leaves an item out of lists from now on; whether it was in them. */
  boolean unlist(String id) {
    return rows.find(id).isPresent() && unlisted.add(id);
  }

  int listedSize() {
    return size() - unlisted.size();
  }

  boolean isListed(Entry entry) {
    return unlisted.isEmpty() || !unlisted.contains(String.valueOf(entry.item().get("id")));
  }

  Optional<Entry> at(long place) {
    return rows.at(place).map(item -> new Entry(place, item));
  }

  Stream<Entry> entriesAfter(long place) {
    return listed(rows.entriesAfter(place));
  }

  Stream<Entry> entriesFrom(int position) {
    return unlisted.isEmpty()
        ? listed(rows.entriesFrom(position))
        : listed(rows.entries()).skip(position);
  }

  private Stream<Entry> listed(Stream<Rows.Entry<Map<String, Object>>> entries) {
    return entries.map(entry -> new Entry(entry.place(), entry.item())).filter(this::isListed);
  }

  /** An item with its place, which stays the same while others come and go. */
  record Entry(long place, Map<String, Object> item) {}
}
