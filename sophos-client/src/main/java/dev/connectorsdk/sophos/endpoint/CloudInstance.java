package dev.connectorsdk.sophos.endpoint;

import java.util.Optional;
import org.immutables.value.Value;

/** The virtual machine an endpoint is. */
@Value.Immutable
public interface CloudInstance {

  /** Where it runs. */
  Optional<CloudProvider> provider();

  /** The provider's id of the machine. */
  Optional<String> instanceId();

  /** Starts an empty one. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link CloudInstance}. */
  final class Builder extends ImmutableCloudInstance.Builder {
    Builder() {}
  }
}
