package dev.connectorsdk.stackone.action.search;

import dev.connectorsdk.core.internal.json.RecordPrinter;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A rebuild of the search index (StackOne, {@code POST /actions/build}). Later versions may add components: create instances with {@link #builder()}.
 *
 * @param connectorKey the key of the only connector to index, such as {@code sophos}; absent for all
 * @param forceRefresh whether to index unchanged actions again; absent for StackOne's default
 */
@Value.Builder
public record IndexBuildRequest(Optional<String> connectorKey, Optional<Boolean> forceRefresh) {

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }

  /** Returns an empty builder, for tests. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link IndexBuildRequest}. */
  public static final class Builder extends IndexBuildRequestBuilder {
    Builder() {}
  }
}
