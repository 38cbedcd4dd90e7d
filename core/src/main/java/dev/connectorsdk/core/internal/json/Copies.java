package dev.connectorsdk.core.internal.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Unmodifiable copies that keep the order, for the constructors of records. */
public final class Copies {
  private Copies() {}

  /** Copies a map; null values are kept. */
  public static <K, V> Map<K, V> of(Map<K, V> map) {
    if (map.isEmpty()) {
      return Map.of();
    }
    return map.size() == 1 ? ofOne(map) : Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }

  /** Most maps of a response have one entry and are unmodifiable: this does not copy them. */
  private static <K, V> Map<K, V> ofOne(Map<K, V> map) {
    V value = map.values().iterator().next();
    return value == null ? Collections.unmodifiableMap(new LinkedHashMap<>(map)) : Map.copyOf(map);
  }

  /** Copies a set. */
  public static <T> Set<T> of(Set<T> set) {
    return set.isEmpty() ? Set.of() : Collections.unmodifiableSet(new LinkedHashSet<>(set));
  }
}
