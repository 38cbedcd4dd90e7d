package dev.connectorsdk.stackone.profile;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * Filters and paging for listing connector profiles (StackOne, {@code GET /connector_profiles}).
 */
@Value.Immutable
public interface ProfileQuery {

  /** Whether the profiles are enabled; absent for both. */
  Optional<Boolean> enabled();

  /** The key of the connector. */
  Optional<String> connectorKey();

  /**
   * The maximum number of profiles per page; default 25. StackOne publishes no limit (unverified).
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

  /** Builds a {@link ProfileQuery}. */
  final class Builder extends ImmutableProfileQuery.Builder {
    Builder() {}
  }
}
