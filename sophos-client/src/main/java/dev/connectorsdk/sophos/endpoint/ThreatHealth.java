package dev.connectorsdk.sophos.endpoint;

import java.util.Optional;
import org.immutables.value.Value;

/** Whether there are threats on an endpoint. */
@Value.Immutable
public interface ThreatHealth {

  /** The worst of them. */
  Optional<HealthStatus> status();

  /** Starts an empty one. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link ThreatHealth}. */
  final class Builder extends ImmutableThreatHealth.Builder {
    Builder() {}
  }
}
