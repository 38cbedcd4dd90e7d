package dev.connectorsdk.stackone.action;

import dev.connectorsdk.core.internal.concurrent.SingleFlight;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The catalogues that a client has read, by what they are of; the oldest make room. */
final class CatalogCache {
  /** A catalogue with details may be a megabyte; a client may serve thousands of accounts. */
  private static final int MOST = 64;

  private final String request;
  private final ConcurrentMap<String, Entry> entries = new ConcurrentHashMap<>();

  CatalogCache(String request) {
    this.request = request;
  }

  /**
   * The catalogue under this id, no older than {@code maxAge}.
   *
   * @param timeout how long to wait for a caller that is reading it already
   * @param read reads it from the service; the same for every call
   */
  ActionCatalog get(
      String id, Duration maxAge, Duration timeout, Function<String, ActionCatalog> read) {
    if (maxAge.isNegative()) {
      throw new IllegalArgumentException("maxAge must not be negative, was " + maxAge);
    }
    ActionCatalog catalogue =
        entries
            .computeIfAbsent(id, key -> new Entry(request, () -> read.apply(key)))
            .get(maxAge, timeout);
    makeRoom();
    return catalogue;
  }

  private void makeRoom() {
    while (entries.size() > MOST) {
      entries.entrySet().stream()
          .min(Comparator.comparing(entry -> entry.getValue().readAt()))
          .map(Map.Entry::getKey)
          .ifPresent(entries::remove);
    }
  }

  /** One catalogue; callers who find it too old share one reading. */
  private static final class Entry {
    private final SingleFlight<ActionCatalog> readings;
    private final Supplier<ActionCatalog> read;
    private volatile @Nullable ActionCatalog last;

    Entry(String request, Supplier<ActionCatalog> read) {
      this.readings = new SingleFlight<>(request);
      this.read = read;
    }

    ActionCatalog get(Duration maxAge, Duration timeout) {
      ActionCatalog known = last;
      if (known != null && !maxAge.isZero() && known.age().compareTo(maxAge) <= 0) {
        return known;
      }
      return readings.get(timeout, remaining -> newerThan(known));
    }

    private ActionCatalog newerThan(@Nullable ActionCatalog seen) {
      ActionCatalog latest = last;
      if (latest == null || latest == seen) { // else another reading ended in the meantime
        latest = read.get();
        last = latest;
      }
      return latest;
    }

    /** The youngest is one that is being read for the first time. */
    Instant readAt() {
      ActionCatalog known = last;
      return known == null ? Instant.MAX : known.readAt();
    }
  }
}
