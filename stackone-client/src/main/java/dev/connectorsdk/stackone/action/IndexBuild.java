package dev.connectorsdk.stackone.action;

import java.util.Optional;
import org.immutables.value.Value;

/** Which part of the search index to build anew (StackOne, {@code POST /actions/build}). */
@Value.Immutable
public interface IndexBuild {

  /** The key of the only connector to index, such as {@code sophos}; absent: all. */
  Optional<String> connectorKey();

  /** Whether to index again what has not changed; absent: as StackOne decides. */
  Optional<Boolean> forceRefresh();

  /** Starts from nothing. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link IndexBuild}. */
  final class Builder extends ImmutableIndexBuild.Builder {
    Builder() {}
  }
}
