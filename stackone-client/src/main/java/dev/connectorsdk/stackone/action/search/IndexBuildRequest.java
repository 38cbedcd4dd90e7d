package dev.connectorsdk.stackone.action.search;

import java.util.Optional;
import org.immutables.value.Value;

/** A rebuild of the search index (StackOne, {@code POST /actions/build}). */
@Value.Immutable
public interface IndexBuildRequest {
  /** The key of the only connector to index, such as {@code sophos}; absent for all. */
  Optional<String> connectorKey();

  /** Whether to index unchanged actions again; absent for StackOne's default. */
  Optional<Boolean> forceRefresh();

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link IndexBuildRequest}. */
  final class Builder extends ImmutableIndexBuildRequest.Builder {
    Builder() {}
  }
}
