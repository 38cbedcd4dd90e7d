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

/** A cache of catalogs by account id or connector key, which evicts the oldest. Thread-safe. */
final class CatalogCache {
  /** A catalog may be a megabyte, and a client may serve thousands of accounts. */
  private static final int MAX_SIZE = 64;

  private final String request;
  private final ConcurrentMap<String, Entry> entries = new ConcurrentHashMap<>();

  CatalogCache(String request) {
    this.request = request;
  }

  /**
   * Returns the catalog of an id, at most {@code maxAge} old.
   *
   * @param timeout the longest wait for another caller's request
   * @param read requests the catalog; the same for every call
   */
  ActionCatalog get(
      String id, Duration maxAge, Duration timeout, Function<String, ActionCatalog> read) {
    if (maxAge.isNegative()) {
      throw new IllegalArgumentException("maxAge must not be negative, was " + maxAge);
    }
    ActionCatalog catalog =
        entries
            .computeIfAbsent(id, key -> new Entry(request, () -> read.apply(key)))
            .get(maxAge, timeout);
    evict();
    return catalog;
  }

  void clear() {
    entries.clear();
  }

  private void evict() {
    while (entries.size() > MAX_SIZE) {
      entries.entrySet().stream()
          .min(Comparator.comparing(entry -> entry.getValue().readAt()))
          .map(Map.Entry::getKey)
          .ifPresent(entries::remove);
    }
  }

  /** One catalog; callers that find it too old share one request. */
  private static final class Entry {
    private final SingleFlight<ActionCatalog> requests;
    private final Supplier<ActionCatalog> read;
    private volatile @Nullable ActionCatalog last;

    Entry(String request, Supplier<ActionCatalog> read) {
      this.requests = new SingleFlight<>(request);
      this.read = read;
    }

    ActionCatalog get(Duration maxAge, Duration timeout) {
      ActionCatalog cached = last;
      if (cached != null && !maxAge.isZero() && cached.age().compareTo(maxAge) <= 0) {
        return cached;
      }
      return requests.get(timeout, remaining -> newerThan(cached));
    }

    private ActionCatalog newerThan(@Nullable ActionCatalog tooOld) {
      ActionCatalog latest = last;
      if (latest == null || latest == tooOld) { // else another request finished in the meantime
        latest = read.get();
        last = latest;
      }
      return latest;
    }

    /** An entry whose first request is in progress counts as the newest. */
    Instant readAt() {
      ActionCatalog cached = last;
      return cached == null ? Instant.MAX : cached.readAt();
    }
  }
}
