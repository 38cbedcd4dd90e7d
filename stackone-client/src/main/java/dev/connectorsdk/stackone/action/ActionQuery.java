package dev.connectorsdk.stackone.action;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Filters and paging for listing connectors and actions (StackOne, {@code GET /actions}). */
@Value.Immutable
public interface ActionQuery {
  /** The connectors, by key; empty for all. */
  List<String> connectors();

  /** The linked accounts for which the actions must be enabled; empty for no such filter. */
  List<String> accountIds();

  /** The key of the only action. */
  Optional<String> actionKey();

  /** A text in the connector's name, or in an action's label or description. */
  Optional<String> search();

  /** Optional parts of the response. */
  List<Include> include();

  /** Whether to list connectors without their actions; default false. */
  @Value.Default
  default boolean withoutActions() {
    return false;
  }

  /** The property to group by; StackOne's default is {@code connector}. */
  Optional<String> groupBy();

  /**
   * The maximum number of connectors per page; default 25. StackOne publishes no limit
   * (unverified).
   */
  @Value.Default
  default int pageSize() {
    return 25;
  }

  /** Rejects a page size less than 1. */
  @Value.Check
  default void check() {
    if (pageSize() < 1) {
      throw new IllegalArgumentException("pageSize must be 1 or more, was " + pageSize());
    }
  }

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link ActionQuery}. */
  final class Builder extends ImmutableActionQuery.Builder {
    Builder() {}
  }

  /**
   * An optional part of the response. Unknown values are kept.
   *
   * @param value the value in StackOne's API
   */
  record Include(String value) {
    /** The schema of each action's parameters and response. */
    public static final Include ACTION_DETAILS = new Include("action_details");

    /** The setup guide of each authentication method. */
    public static final Include AUTHENTICATION_GUIDES = new Include("authentication_guides");

    /** The setup guides of events. */
    public static final Include EVENT_GUIDES = new Include("event_guides");

    @Override
    public String toString() {
      return value;
    }
  }
}
