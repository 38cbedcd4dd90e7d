package dev.connectorsdk.stackone.action;

import dev.connectorsdk.stackone.internal.SharedReading;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;

/** The catalogues that a client has read, by what they are of; the oldest make room. */
final class CatalogCache {
  /** A catalogue with details may be a megabyte; a client may serve thousands of accounts. */
  private static final int MOST = 64;

  private final String request;
  private final ConcurrentMap<String, SharedReading<ActionCatalog>> readings =
      new ConcurrentHashMap<>();

  CatalogCache(String request) {
    this.request = request;
  }

  /**
   * The catalogue under this id, no older than {@code maxAge}.
   *
   * @param read brings it; the same for every call
   */
  ActionCatalog get(String id, Duration maxAge, Function<String, ActionCatalog> read) {
    if (maxAge.isNegative()) {
      throw new IllegalArgumentException("maxAge must not be negative, was " + maxAge);
    }
    ActionCatalog catalogue =
        readings
            .computeIfAbsent(id, key -> new SharedReading<>(request, () -> read.apply(key)))
            .get(known -> !maxAge.isZero() && known.age().compareTo(maxAge) <= 0);
    makeRoom();
    return catalogue;
  }

  private void makeRoom() {
    while (readings.size() > MOST) {
      readings.entrySet().stream()
          .min(Comparator.comparing(entry -> readAt(entry.getValue())))
          .map(Map.Entry::getKey)
          .ifPresent(readings::remove);
    }
  }

  /** One that is being read for the first time is the youngest. */
  private static Instant readAt(SharedReading<ActionCatalog> reading) {
    ActionCatalog last = reading.last();
    return last == null ? Instant.MAX : last.readAt();
  }
}
