package dev.connectorsdk.stackone.action.synced;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Filters and paging for stored rows (StackOne, {@code POST /actions/rpc/synced}). How StackOne
 * learns of the account is unpublished; {@code x-account-id} is sent (unverified).
 */
@Value.Immutable
public interface SyncedQuery {
  /** The action's id, such as {@code sophos_list_alerts}. */
  String action();

  /** The id of the sync; needed if the account has several syncs of the action. */
  Optional<String> syncId();

  /**
   * The path arguments of the runs that stored the rows. Servers since October 2026 ignore this,
   * {@link #query()}, {@link #headers()}, {@link #body()} and {@link #runId()}: set the sync's id.
   * Servers of June 2026 reject values that differ from those of the run.
   */
  @Value.Redacted
  Map<String, Object> path();

  /** The query arguments of the runs; see {@link #path()}. */
  @Value.Redacted
  Map<String, Object> query();

  /** The header arguments of the runs; see {@link #path()}. */
  @Value.Redacted
  Map<String, Object> headers();

  /** The body arguments of the runs; see {@link #path()}. */
  @Value.Redacted
  Map<String, Object> body();

  /** The id of the only run to read; see {@link #path()}. */
  Optional<String> runId();

  /**
   * The filter: the values that a row must have or, since October 2026, an OpenSearch query such as
   * {@code term}, {@code range} or {@code bool} over the action's queryable fields.
   */
  @Value.Redacted
  Map<String, Object> filter();

  /** A text to search for; since October 2026, as {@link #sort()} and the following. */
  Optional<String> search();

  /** The sort keys: names of fields, or maps such as {@code {"name": "desc"}}. */
  List<Object> sort();

  /** The fields to return; empty for all. */
  List<String> source();

  /**
   * The aggregations, by name. With them StackOne returns no rows and ignores {@code source},
   * {@code sort} and the page: see {@link SyncedPage#aggregations()}.
   */
  @Value.Redacted
  Map<String, Object> aggs();

  /** The maximum number of rows per page, 1 to 200; default 25. */
  @Value.Default
  default int pageSize() {
    return 25;
  }

  /** Rejects a blank action, and a page size out of range. */
  @Value.Check
  default void check() {
    if (action().isBlank()) {
      throw new IllegalArgumentException("The action is empty: use an id from actions().list().");
    }
    if (pageSize() < 1 || pageSize() > 200) {
      throw new IllegalArgumentException("pageSize must be 1 to 200, was " + pageSize());
    }
  }

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link SyncedQuery}. */
  final class Builder extends ImmutableSyncedQuery.Builder {
    Builder() {}
  }
}
