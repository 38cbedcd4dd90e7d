package dev.connectorsdk.testkit.stackone.internal.action;

import dev.connectorsdk.testkit.http.Json;
import dev.connectorsdk.testkit.stackone.internal.data.Document;
import dev.connectorsdk.testkit.stackone.internal.data.StackOneIds;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/**
 * The rows of action runs with {@code sync}. A row replaces an earlier one with the same id; how
 * StackOne does that, and for how long it keeps rows, is unverified.
 */
public final class SyncStore {
  private static final Duration KEPT = Duration.ofDays(7);

  private final StackOneIds ids;
  private final Clock clock;
  private final ConcurrentMap<Source, List<Row>> rows = new ConcurrentHashMap<>();

  /** The account and action that rows come from. */
  public record Source(String accountId, String action, String pathHash) {
    static Source of(String accountId, String action, Map<?, ?> path) {
      Map<String, Object> sorted = new TreeMap<>();
      path.forEach((name, value) -> sorted.put(String.valueOf(name), value));
      return new Source(accountId, action, Integer.toHexString(Json.write(sorted).hashCode()));
    }
  }

  /** A row with its sync properties. */
  public record Row(
      @Nullable Object value,
      Map<String, @Nullable Object> sync,
      Instant expires,
      Map<String, ?> arguments) {
    public @Nullable Object property(String name) {
      return value instanceof Map<?, ?> properties ? properties.get(name) : null;
    }

    private boolean replaces(Row earlier) {
      Object id = property("id");
      return id != null && id.equals(earlier.property("id"));
    }
  }

  public SyncStore(StackOneIds ids, Clock clock) {
    this.ids = ids;
    this.clock = clock;
  }

  /** Stores the rows of a result and returns its sync properties. */
  public Map<String, @Nullable Object> keep(
      Source source, @Nullable Object data, Optional<String> runId, Map<String, ?> arguments) {
    Instant now = clock.instant();
    Map<String, @Nullable Object> sync = new LinkedHashMap<>();
    sync.put("request_id", ids.uuid());
    sync.put("run_id", runId.orElseGet(ids::uuid));
    sync.put("path_params_hash", source.pathHash());
    sync.put("synced_at", Document.time(now));
    sync.put("sync_expires_at", Document.time(now.plus(KEPT)));
    List<?> values =
        data instanceof List<?> list ? list : Optional.ofNullable(data).stream().toList();
    List<Row> more =
        values.stream().map(value -> new Row(value, sync, now.plus(KEPT), arguments)).toList();
    rows.merge(source, more, SyncStore::joined);
    return sync;
  }

  /** Returns the rows that have not expired, oldest first. */
  public List<Row> stored(Source source) {
    Instant now = clock.instant();
    return rows.getOrDefault(source, List.of()).stream()
        .filter(row -> row.expires().isAfter(now))
        .toList();
  }

  private static List<Row> joined(List<Row> earlier, List<Row> more) {
    List<Row> all = new ArrayList<>(earlier);
    all.removeIf(old -> more.stream().anyMatch(row -> row.replaces(old)));
    all.addAll(more);
    return List.copyOf(all);
  }
}
