package dev.connectorsdk.sophos.endpoint;

import java.util.Optional;
import org.immutables.value.Value;

/** An endpoint for which a change of isolation was accepted. */
@Value.Immutable
public interface IsolationResult {

  /** The id of the endpoint. */
  String id();

  /** Its isolation from now on. */
  Optional<IsolationState> isolation();

  /** Starts an empty one. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link IsolationResult}. */
  final class Builder extends ImmutableIsolationResult.Builder {
    Builder() {}
  }
}
