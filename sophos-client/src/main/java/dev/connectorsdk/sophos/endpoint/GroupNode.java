package dev.connectorsdk.sophos.endpoint;

import java.util.Optional;
import org.immutables.value.Value;

/** A group above an endpoint. Stated by third parties, unverified. */
@Value.Immutable
public interface GroupNode {

  /** The id of the group. */
  Optional<String> id();

  /** The name of the group. */
  Optional<String> name();

  /** The id of the group above it. */
  Optional<String> parentId();

  /** Starts an empty one. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link GroupNode}. */
  final class Builder extends ImmutableGroupNode.Builder {
    Builder() {}
  }
}
