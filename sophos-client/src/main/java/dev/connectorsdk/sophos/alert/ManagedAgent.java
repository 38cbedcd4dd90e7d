package dev.connectorsdk.sophos.alert;

import java.util.Optional;
import org.immutables.value.Value;

/** The device or agent that an alert is about. */
@Value.Immutable
public interface ManagedAgent {

  /** Its id: of an endpoint, if it is one. */
  Optional<String> id();

  /** What it is. */
  Optional<ManagedAgentType> type();

  /** Starts an empty one. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link ManagedAgent}. */
  final class Builder extends ImmutableManagedAgent.Builder {
    Builder() {}
  }
}
