package dev.connectorsdk.testkit.stackone.internal.action;

import dev.connectorsdk.testkit.stackone.internal.data.Document;
import dev.connectorsdk.testkit.stackone.internal.data.StackOneIds;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The syncs of newer servers: several for each account and action, each with an id and rows. */
public final class NamedSyncs {
  private static final Duration KEPT = Duration.ofDays(7);

  private final StackOneIds ids;
  private final Clock clock;
  private final ConcurrentMap<List<String>, List<Sync>> syncs = new ConcurrentHashMap<>();

  /** A sync with its rows. */
  public record Sync(String id, String name, List<?> rows, Map<String, @Nullable Object> details) {
    Map<String, Object> toMap() {
      return Map.of("sync_id", id, "sync_name", name, "sync_label", name);
    }
  }

  public NamedSyncs(StackOneIds ids, Clock clock) {
    this.ids = ids;
    this.clock = clock;
  }

  /** Adds a sync and returns its id. */
  public String add(String accountId, String action, String name, List<?> rows) {
    String id = ids.uuid();
    Instant now = clock.instant();
    Map<String, @Nullable Object> details = new LinkedHashMap<>();
    details.put("request_id", ids.uuid());
    details.put("params_hash", "44136fa3");
    details.put("last_run_id", ids.uuid());
    details.put("last_full_run_id", details.get("last_run_id"));
    details.put("sync_id", id);
    details.put("sync_name", name);
    details.put("synced_at", Document.time(now));
    details.put("sync_expires_at", Document.time(now.plus(KEPT)));
    Sync sync = new Sync(id, name, List.copyOf(rows), details);
    syncs.merge(
        List.of(accountId, action),
        List.of(sync),
        (old, more) -> Stream.concat(old.stream(), more.stream()).toList());
    return id;
  }

  /** Returns the syncs of an action for an account, in the order in which they were added. */
  public List<Sync> of(String accountId, String action) {
    return syncs.getOrDefault(List.of(accountId, action), List.of());
  }

  public Optional<Sync> find(String accountId, String action, String id) {
    return of(accountId, action).stream().filter(sync -> sync.id().equals(id)).findFirst();
  }
}
