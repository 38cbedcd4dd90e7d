package dev.connectorsdk.stackone.log;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Filters, sorting and paging for the lists below {@code /logs}. A list rejects fields that it does
 * not support before anything is sent.
 */
@Value.Immutable
public interface LogSearch {

  /** The accepted values by field: strings, numbers or, for a boolean field, one boolean. */
  Map<LogField, List<Object>> filters();

  /** Whether it succeeded; absent for both. */
  Optional<Boolean> success();

  /** The earliest time; unverified whether inclusive: StackOne does not say. */
  Optional<Instant> startTime();

  /** The latest time; unverified whether inclusive: StackOne does not say. */
  Optional<Instant> endTime();

  /** The sort key, one of those with a time or the duration in milliseconds. */
  Optional<LogOrder> orderBy();

  /** The sort direction. */
  Optional<OrderDirection> orderDirection();

  /** Whether each log includes its connector; in {@code logs().list} only. Default no. */
  @Value.Default
  default boolean withConnectors() {
    return false;
  }

  /** The maximum number of logs per page; default 25. StackOne publishes no limit (unverified). */
  @Value.Default
  default int pageSize() {
    return 25;
  }

  /** Rejects a page size less than 1, and a start after the end. */
  @Value.Check
  default void check() {
    if (pageSize() < 1) {
      throw new IllegalArgumentException("pageSize must be 1 or more, was " + pageSize());
    }
    if (startTime().isPresent() && endTime().filter(startTime().get()::isAfter).isPresent()) {
      throw new IllegalArgumentException(
          "startTime must not be after endTime: no log would match.");
    }
  }

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link LogSearch}. */
  final class Builder extends ImmutableLogSearch.Builder {
    Builder() {}

    /** Accepts only logs with one of these values in a field. */
    public Builder where(LogField field, Object... values) {
      return putFilters(field, List.of(values));
    }
  }
}
