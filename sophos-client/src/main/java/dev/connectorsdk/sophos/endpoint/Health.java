package dev.connectorsdk.sophos.endpoint;

import java.util.Optional;
import org.immutables.value.Value;

/** How well an endpoint is. */
@Value.Immutable
public interface Health {

  /** The worst of its parts. */
  Optional<HealthStatus> overall();

  /** Whether there are threats on it. */
  Optional<ThreatHealth> threats();

  /** Whether the services of its agent run. */
  Optional<ServiceHealth> services();

  /** Starts an empty one. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Health}. */
  final class Builder extends ImmutableHealth.Builder {
    Builder() {}
  }
}
