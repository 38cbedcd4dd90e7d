package dev.connectorsdk.stackone.action.synced;

import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** Filters and paging for stored rows (StackOne, {@code POST /actions/rpc/synced}). */
@Value.Immutable
public interface SyncedQuery {
  /** The action's id, such as {@code sophos_list_alerts}. */
  String action();

  /** The path arguments of the runs that stored the rows. */
  @Value.Redacted
  Map<String, Object> path();

  /** The values that a row must have. How StackOne compares them is unverified. */
  @Value.Redacted
  Map<String, Object> filter();

  /** The id of the only run to read. */
  Optional<String> runId();

  /** The maximum number of rows per page; default 25. StackOne's limit is unverified. */
  @Value.Default
  default int pageSize() {
    return 25;
  }

  /** Rejects a blank action, and a page size less than 1. */
  @Value.Check
  default void check() {
    if (action().isBlank()) {
      throw new IllegalArgumentException("The action is empty: use an id from actions().list().");
    }
    if (pageSize() < 1) {
      throw new IllegalArgumentException("pageSize must be 1 or more, was " + pageSize());
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
