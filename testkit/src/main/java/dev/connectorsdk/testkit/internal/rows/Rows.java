package dev.connectorsdk.testkit.internal.rows;

import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Items in the order in which they were added, each at a place that does not change when others are
 * added or removed. Series are computed when they are read; only items that were added singly,
 * changed or removed are stored. Safe for use by many threads.
 */
public final class Rows<T> {
  private final AtomicLong lastPlace = new AtomicLong();
  private final NavigableMap<Long, Series<T>> series = new ConcurrentSkipListMap<>();
  private final ConcurrentMap<Long, T> stored = new ConcurrentHashMap<>();
  private final ConcurrentMap<String, Long> places = new ConcurrentHashMap<>();
  private final Set<Long> removed = ConcurrentHashMap.newKeySet();

  /** Whether each place up to the last has its item, so that positions are places. */
  private volatile boolean dense = true;

  /** An item with its place, from 1. */
  public record Entry<T>(long place, T item) {}

  /** Adds the items of a series at the end. */
  public void add(Series<T> added) {
    long first = lastPlace.getAndAdd(added.size()) + 1;
    series.put(first, added);
  }

  /** Adds an item without an id. */
  public void add(T item) {
    stored.put(lastPlace.incrementAndGet(), item);
  }

  /** Adds an item at the end, or replaces the item with the same id in its place. */
  public void put(String id, T item) {
    OptionalLong known = place(id);
    long place =
        known.isPresent()
            ? known.getAsLong()
            : places.computeIfAbsent(id, unknown -> lastPlace.incrementAndGet());
    stored.put(place, item);
  }

  /** Returns the item with an id. */
  public Optional<T> find(String id) {
    OptionalLong place = place(id);
    return place.isPresent() ? at(place.getAsLong()) : Optional.empty();
  }

  /** Changes an item and returns the changed item; absent if there is none with the id. */
  public Optional<T> change(String id, UnaryOperator<T> edit) {
    OptionalLong place = place(id);
    if (place.isEmpty()) {
      return Optional.empty();
    }
    return Optional.ofNullable(
        stored.compute(
            place.getAsLong(),
            (key, item) -> {
              T before = item == null ? computed(key).orElse(null) : item;
              return before == null ? null : edit.apply(before);
            }));
  }

  /** Removes the item with an id and returns whether there was one. */
  public boolean remove(String id) {
    OptionalLong place = place(id);
    if (place.isEmpty() || !removed.add(place.getAsLong())) {
      return false;
    }
    dense = false;
    places.remove(id);
    stored.remove(place.getAsLong());
    return true;
  }

  /** Removes all items. */
  public void clear() {
    dense = false;
    series.clear();
    places.clear();
    stored.clear();
  }

  /** Returns the number of items. */
  public long size() {
    return dense ? lastPlace.get() : places().count();
  }

  /** Returns all items in order, each computed when the stream reaches it. */
  public Stream<T> stream() {
    return entries().map(Entry::item);
  }

  /** Returns all items with their places. */
  public Stream<Entry<T>> entries() {
    return entriesAfter(0);
  }

  /** Returns the items after a place. */
  public Stream<Entry<T>> entriesAfter(long place) {
    return entries(LongStream.rangeClosed(place + 1, lastPlace.get()));
  }

  /** Returns the items from a position on, without computing those before. */
  public Stream<Entry<T>> entriesFrom(long position) {
    return dense ? entriesAfter(position) : entries(places().skip(position));
  }

  /** Returns the item at a place; absent after its removal. */
  public Optional<T> at(long place) {
    return Optional.ofNullable(stored.get(place)).or(() -> computed(place));
  }

  private LongStream places() {
    return LongStream.rangeClosed(1, lastPlace.get()).filter(this::isThere);
  }

  private Stream<Entry<T>> entries(LongStream expected) {
    return expected
        .boxed()
        .flatMap(place -> at(place).map(item -> new Entry<>(place, item)).stream());
  }

  private boolean isThere(long place) {
    return stored.containsKey(place) || (!removed.contains(place) && covering(place).isPresent());
  }

  private OptionalLong place(String id) {
    Long own = places.get(id);
    if (own != null) {
      return OptionalLong.of(own);
    }
    return series.entrySet().stream()
        .flatMapToLong(entry -> place(entry, id).stream())
        .filter(this::isThere)
        .findFirst();
  }

  private OptionalLong place(Map.Entry<Long, Series<T>> entry, String id) {
    OptionalLong index = entry.getValue().indexOf().apply(id);
    return index.isPresent() && index.getAsLong() < entry.getValue().size()
        ? OptionalLong.of(entry.getKey() + index.getAsLong())
        : OptionalLong.empty();
  }

  private Optional<T> computed(long place) {
    return removed.contains(place)
        ? Optional.empty()
        : covering(place).map(found -> found.getValue().item().apply(place - found.getKey()));
  }

  private Optional<Map.Entry<Long, Series<T>>> covering(long place) {
    return Optional.ofNullable(series.floorEntry(place))
        .filter(found -> place - found.getKey() < found.getValue().size());
  }
}
