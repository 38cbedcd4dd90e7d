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
    return map.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }

  /** Copies a set. */
  public static <T> Set<T> of(Set<T> set) {
    return set.isEmpty() ? Set.of() : Collections.unmodifiableSet(new LinkedHashSet<>(set));
  }
}
