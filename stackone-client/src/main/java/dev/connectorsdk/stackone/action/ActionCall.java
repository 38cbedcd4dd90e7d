package dev.connectorsdk.stackone.action;

import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A run of an action: arguments and options (StackOne, {@code POST /actions/rpc}).
 *
 * <p>Arguments are strings, numbers, booleans, lists and maps, and also your records, enums and
 * arrays, whose properties have the names that they have in Java, {@code UUID}, {@code URI} and the
 * types of {@code java.time}. Use {@link dev.connectorsdk.core.credential.Secret} for a
 * confidential one. {@code toString} omits them.
 */
@Value.Immutable
public interface ActionCall {
  /** The action's id, such as {@code sophos_list_alerts}. */
  String action();

  /** The arguments in the path. */
  @Value.Redacted
  Map<String, Object> path();

  /** The arguments in the query. */
  @Value.Redacted
  Map<String, Object> query();

  /** The arguments in headers. */
  @Value.Redacted
  Map<String, Object> headers();

  /** The arguments in the body. */
  @Value.Redacted
  Map<String, Object> body();

  /** How StackOne scans the result for prompt injection; absent for the project's setting. */
  Optional<DefenderConfig> defender();

  /**
   * Whether StackOne also stores the rows of the result for {@code synced()}. Deprecated: servers
   * since October 2026 ignore it, and publish no operation that creates a sync.
   */
  Optional<Boolean> sync();

  /** The id of a sync run; only with {@code sync}. Deprecated: ignored since June 2026. */
  Optional<String> runId();

  /** Whether StackOne runs the action in debug mode. */
  Optional<Boolean> debug();

  /**
   * Whether the arguments are validated against the action's input schema before the request is
   * sent; default false. Needs the library {@code dev.harrel:json-schema}.
   */
  @Value.Default
  default boolean checked() {
    return false;
  }

  /** The argument that takes the cursor of a page; absent to use the action's details. */
  Optional<CursorArgument> cursor();

  /** Rejects a blank action. */
  @Value.Check
  default void check() {
    if (action().isBlank()) {
      throw new IllegalArgumentException("The action is empty: use an id from actions().list().");
    }
  }

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link ActionCall}. */
  final class Builder extends ImmutableActionCall.Builder {
    Builder() {}
  }
}
