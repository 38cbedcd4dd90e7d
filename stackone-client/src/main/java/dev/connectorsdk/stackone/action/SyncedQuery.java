package dev.connectorsdk.stackone.action;

import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Which rows of an action were kept by runs with {@code sync} (StackOne, {@code POST
 * /actions/rpc/synced}).
 */
@Value.Immutable
public interface SyncedQuery {

  /** The action's id, such as {@code sophos_list_alerts}. */
  String action();

  /** The path arguments that the action was run with. */
  @Value.Redacted
  Map<String, Object> path();

  /** What the rows must be like. Unverified: how StackOne compares. */
  @Value.Redacted
  Map<String, Object> filter();

  /** The id of the only run to read. */
  Optional<String> runId();

  /** How many rows a page holds; default 25. The largest number allowed is unverified. */
  @Value.Default
  default int pageSize() {
    return 25;
  }

  /** Refuses a query of nothing. */
  @Value.Check
  default void check() {
    if (action().isBlank()) {
      throw new IllegalArgumentException("The action is empty: give an id of actions().list().");
    }
    if (pageSize() < 1) {
      throw new IllegalArgumentException("pageSize must be 1 or more, was " + pageSize());
    }
  }

  /** Starts from nothing. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link SyncedQuery}. */
  final class Builder extends ImmutableSyncedQuery.Builder {
    Builder() {}
  }
}
