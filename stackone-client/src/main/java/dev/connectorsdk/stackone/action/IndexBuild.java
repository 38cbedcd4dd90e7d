package dev.connectorsdk.stackone.action;

import dev.connectorsdk.core.internal.json.RecordPrinter;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Which part of the search index to build anew (StackOne, {@code POST /actions/build}). Later
 * versions may add components: create it with {@link #builder()}.
 *
 * @param connectorKey The key of the only connector to index, such as {@code sophos}; absent: all
 * @param forceRefresh Whether to index again what has not changed; absent: as StackOne decides
 */
@Value.Builder
public record IndexBuild(Optional<String> connectorKey, Optional<Boolean> forceRefresh) {

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }

  /** Returns an empty builder, for tests. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link IndexBuild}. */
  public static final class Builder extends IndexBuildBuilder {
    Builder() {}
  }
}
