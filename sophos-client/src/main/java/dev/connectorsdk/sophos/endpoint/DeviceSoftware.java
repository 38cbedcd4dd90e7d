package dev.connectorsdk.sophos.endpoint;

import java.util.Optional;
import org.immutables.value.Value;

/** The software that an endpoint is to have. Stated by third parties, unverified. */
@Value.Immutable
public interface DeviceSoftware {

  /** The package of the protection agent. */
  Optional<PackageAssignment> protection();

  /** Starts an empty one. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link DeviceSoftware}. */
  final class Builder extends ImmutableDeviceSoftware.Builder {
    Builder() {}
  }
}
