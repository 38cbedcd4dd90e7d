package dev.connectorsdk.sophos.endpoint;

import java.util.Optional;
import org.immutables.value.Value;

/** Whether an endpoint is cut off from the network, and by whom. */
@Value.Immutable
public interface Isolation {

  /** Whether it is. */
  Optional<IsolationStatus> status();

  /** Whether an administrator or a credential did it. */
  Optional<Boolean> adminIsolated();

  /** Whether the device did it itself. */
  Optional<Boolean> selfIsolated();

  /** Starts an empty one. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link Isolation}. */
  final class Builder extends ImmutableIsolation.Builder {
    Builder() {}
  }
}
