package dev.connectorsdk.sophos.endpoint;

import java.util.Optional;
import org.immutables.value.Value;

/** One service of an endpoint's agent. */
@Value.Immutable
public interface ServiceDetail {

  /** The name of the service. */
  Optional<String> name();

  /** Whether it runs. */
  Optional<ServiceStatus> status();

  /** Starts an empty one. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link ServiceDetail}. */
  final class Builder extends ImmutableServiceDetail.Builder {
    Builder() {}
  }
}
