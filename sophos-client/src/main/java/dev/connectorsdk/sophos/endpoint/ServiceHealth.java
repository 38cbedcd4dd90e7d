package dev.connectorsdk.sophos.endpoint;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Whether the services of an endpoint's agent run. */
@Value.Immutable
public interface ServiceHealth {

  /** The worst of them. */
  Optional<HealthStatus> status();

  /** Each service. */
  List<ServiceDetail> serviceDetails();

  /** Starts an empty one. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link ServiceHealth}. */
  final class Builder extends ImmutableServiceHealth.Builder {
    Builder() {}
  }
}
