package dev.connectorsdk.stackone.profile;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * Which connector profiles to list (StackOne, {@code GET /auth_configs}). Without any filter: all.
 */
@Value.Immutable
public interface ProfileQuery {

  /** Only enabled ones, or only disabled ones; absent: both. */
  Optional<Boolean> enabled();

  /** Only those of a connector. */
  Optional<String> connectorKey();

  /** How many profiles a page holds; default 25. The largest number allowed is unverified. */
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

  /** Builds a {@link ProfileQuery}. */
  final class Builder extends ImmutableProfileQuery.Builder {
    Builder() {}
  }
}
