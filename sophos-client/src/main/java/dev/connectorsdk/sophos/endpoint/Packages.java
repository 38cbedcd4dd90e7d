package dev.connectorsdk.sophos.endpoint;

import java.util.Optional;
import org.immutables.value.Value;

/** The software packages of an endpoint. Stated by third parties, unverified. */
@Value.Immutable
public interface Packages {

  /** The package of the protection agent. */
  Optional<PackageAssignment> protection();

  /** The package of device encryption. */
  Optional<PackageAssignment> encryption();

  /** The package of zero trust network access. */
  Optional<PackageAssignment> ztna();

  /** Starts an empty one. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Packages}. */
  final class Builder extends ImmutablePackages.Builder {
    Builder() {}
  }
}
