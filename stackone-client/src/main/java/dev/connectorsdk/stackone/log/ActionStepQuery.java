package dev.connectorsdk.stackone.log;

import java.util.Map;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * Which steps of action runs to list (StackOne, {@code POST /logs/steps}).
 *
 * <p>Unverified: StackOne publishes no member of this body but the empty object. That pages are
 * asked for with {@code page} and {@code page_size} is inferred from its answer.
 */
@Value.Immutable
public interface ActionStepQuery {

  /** How many steps a page holds, 1 or more; absent: as many as StackOne takes. */
  OptionalInt pageSize();

  /** Members to send beside those of paging, by the names that StackOne gives you. */
  Map<String, Object> members();

  /** Refuses a page size that makes no sense. */
  @Value.Check
  default void check() {
    if (pageSize().isPresent() && pageSize().getAsInt() < 1) {
      throw new IllegalArgumentException(
          "pageSize must be 1 or more, was " + pageSize().getAsInt());
    }
  }

  /** Starts from nothing. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link ActionStepQuery}. */
  final class Builder extends ImmutableActionStepQuery.Builder {
    Builder() {}
  }
}
