package dev.connectorsdk.stackone.iam;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Options for reading identities. */
@Value.Immutable
public interface IamQuery {

  /** The properties to return, by StackOne's names; empty for all. */
  List<String> fields();

  /** The earliest time of the last change; of lists only. */
  Optional<Instant> updatedAfter();

  /** The maximum number of items per page; of lists only. Default 25. */
  @Value.Default
  default int pageSize() {
    return 25;
  }

  /**
   * Whether StackOne sends blank lines until the response is ready, so that proxies do not close
   * the connection; default false.
   */
  @Value.Default
  default boolean heartbeat() {
    return false;
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

  /** Builds an {@link IamQuery}. */
  final class Builder extends ImmutableIamQuery.Builder {
    Builder() {}
  }
}
