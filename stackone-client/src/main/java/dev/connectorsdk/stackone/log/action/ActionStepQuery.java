package dev.connectorsdk.stackone.log.action;

import java.util.Map;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * Filters and paging for listing the steps of action runs (StackOne, {@code POST /logs/steps}).
 *
 * <p>Unverified: StackOne documents an empty body only. The properties {@code page} and {@code
 * page_size} are inferred from its response.
 */
@Value.Immutable
public interface ActionStepQuery {

  /** The maximum number of steps per page, 1 or more; absent for StackOne's default. */
  OptionalInt pageSize();

  /** Further properties of the body, by StackOne's names. */
  Map<String, Object> members();

  /** Rejects a page size less than 1. */
  @Value.Check
  default void check() {
    if (pageSize().isPresent() && pageSize().getAsInt() < 1) {
      throw new IllegalArgumentException(
          "pageSize must be 1 or more, was " + pageSize().getAsInt());
    }
  }

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link ActionStepQuery}. */
  final class Builder extends ImmutableActionStepQuery.Builder {
    Builder() {}
  }
}
