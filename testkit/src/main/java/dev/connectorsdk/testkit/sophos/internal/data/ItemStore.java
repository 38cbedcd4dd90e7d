package dev.connectorsdk.testkit.sophos.internal.data;

import dev.connectorsdk.testkit.http.Json;
import dev.connectorsdk.testkit.internal.rows.Rows;
import dev.connectorsdk.testkit.internal.rows.Series;
import dev.connectorsdk.testkit.sophos.SimulatedItems;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Stores the items of one collection. */
public final class ItemStore implements SimulatedItems {
  /** The id of the item of a collection that is a single object, such as settings. */
  public static final String SINGLE = "settings";

  private final Rows<Map<String, Object>> rows = new Rows<>();
  private final Set<String> unlisted = ConcurrentHashMap.newKeySet();

  @Override
  public void add(Map<String, ?> item) {
    Map<String, Object> stored = Collections.unmodifiableMap(new LinkedHashMap<>(item));
    if (item.get("id") instanceof String id) {
      rows.put(id, stored);
    } else {
      rows.add(stored);
    }
  }

  @Override
  public void addJson(String json) {
    add(Json.readObject(json));
  }

  @Override
  public List<Map<String, Object>> all() {
    return stream().toList();
  }

  @Override
  public List<Map<String, Object>> first(int count) {
    return stream().limit(count).toList();
  }

  @Override
  public Optional<Map<String, Object>> get(String id) {
    return rows.find(id);
  }

  @Override
  public Optional<Map<String, Object>> update(
      String id, UnaryOperator<Map<String, Object>> change) {
    return rows.change(
        id, item -> Collections.unmodifiableMap(change.apply(new LinkedHashMap<>(item))));
  }

  @Override
  public boolean remove(String id) {
    unlisted.remove(id);
    return rows.remove(id);
  }

  @Override
  public void clear() {
    unlisted.clear();
    rows.clear();
  }

  @Override
  public int size() {
    return Math.toIntExact(rows.size());
  }

  public void add(Series<Map<String, Object>> series) {
    rows.add(series);
  }

  public Stream<Map<String, Object>> stream() {
    return rows.stream();
  }

  /** Sets a property of an item. */
  public void set(String id, String property, Object value) {
    update(
        id,
        item -> {
          item.put(property, value);
          return item;
        });
  }

  /** Leaves an item out of lists from now on and returns whether it was in them. */
  public boolean unlist(String id) {
    return rows.find(id).isPresent() && unlisted.add(id);
  }

  public int listedSize() {
    return size() - unlisted.size();
  }

  public boolean isListed(Entry entry) {
    return unlisted.isEmpty() || !unlisted.contains(String.valueOf(entry.item().get("id")));
  }

  public Optional<Entry> at(long place) {
    return rows.at(place).map(item -> new Entry(place, item));
  }

  public Stream<Entry> entriesAfter(long place) {
    return listed(rows.entriesAfter(place));
  }

  public Stream<Entry> entriesFrom(int position) {
    return unlisted.isEmpty()
        ? listed(rows.entriesFrom(position))
        : listed(rows.entries()).skip(position);
  }

  private Stream<Entry> listed(Stream<Rows.Entry<Map<String, Object>>> entries) {
    return entries.map(entry -> new Entry(entry.place(), entry.item())).filter(this::isListed);
  }

  /** An item with its position, which stays the same while others are added and removed. */
  public record Entry(long place, Map<String, Object> item) {}
}
