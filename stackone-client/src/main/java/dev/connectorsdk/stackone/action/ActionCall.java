package dev.connectorsdk.stackone.action;

import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An action with its arguments (StackOne, {@code POST /actions/rpc}).
 *
 * <p>Arguments are texts, numbers, booleans, lists and maps; one that must not be seen is a {@link
 * dev.connectorsdk.core.credential.Secret}. They are not shown by {@code toString}.
 */
@Value.Immutable
public interface ActionCall {

  /** The action's id, such as {@code sophos_list_alerts}. */
  String action();

  /** Arguments that are part of the path. */
  @Value.Redacted
  Map<String, Object> path();

  /** Arguments of the query. */
  @Value.Redacted
  Map<String, Object> query();

  /** Arguments that are headers. */
  @Value.Redacted
  Map<String, Object> headers();

  /** Arguments of the body. */
  @Value.Redacted
  Map<String, Object> body();

  /** How the answer is searched for prompt injection; absent: as the project has it. */
  Optional<DefenderConfig> defender();

  /** Whether the answer is also kept for syncing. */
  Optional<Boolean> sync();

  /** The id of a run of syncing; only with {@code sync}. */
  Optional<String> runId();

  /** Whether StackOne runs it in debug mode. */
  Optional<Boolean> debug();

  /** Whether the arguments are held against the action's input schema before anything is sent. */
  @Value.Default
  default boolean checked() {
    return false;
  }

  /** The argument that takes a page's cursor; absent: as the action's details say. */
  Optional<CursorField> cursor();

  /** Refuses a call of nothing. */
  @Value.Check
  default void check() {
    if (action().isBlank()) {
      throw new IllegalArgumentException("The action is empty: give an id of actions().list().");
    }
  }

  /** Starts from nothing. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link ActionCall}. */
  final class Builder extends ImmutableActionCall.Builder {
    Builder() {}
  }
}
