package dev.connectorsdk.stackone.action;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Which connectors and actions to list (StackOne, {@code GET /actions}). Without any filter: all.
 */
@Value.Immutable
public interface ActionQuery {

  /** Those of these connectors, by key. */
  List<String> connectors();

  /** Those that are enabled for these linked accounts. */
  List<String> accountIds();

  /** The action with this key. */
  Optional<String> actionKey();

  /** A text in the connector's name, or an action's label or description. */
  Optional<String> search();

  /** What else the answer should hold. */
  List<ActionInclude> include();

  /** Whether to leave the actions out and list connectors alone; default no. */
  @Value.Default
  default boolean withoutActions() {
    return false;
  }

  /** What to group by; StackOne takes {@code connector} without it. */
  Optional<String> groupBy();

  /** How many connectors a page holds; default 25. The largest number allowed is unverified. */
  @Value.Default
  default int pageSize() {
    return 25;
  }

  /** Refuses a page size that makes no sense. */
  @Value.Check
  default void check() {
    if (pageSize() < 1) {
      throw new IllegalArgumentException("pageSize must be 1 or more, was " + pageSize());
    }
  }

  /** Starts from nothing. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link ActionQuery}. */
  final class Builder extends ImmutableActionQuery.Builder {
    Builder() {}
  }
}
