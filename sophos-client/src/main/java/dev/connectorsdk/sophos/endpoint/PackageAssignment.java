package dev.connectorsdk.sophos.endpoint;

import dev.connectorsdk.sophos.identity.Reference;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The software package that is assigned to an endpoint. Stated by third parties, unverified. */
@Value.Immutable
public interface PackageAssignment {

  /** The id of the package. */
  Optional<String> assignedId();

  /** The name of the package. */
  Optional<String> name();

  /** Whether one is assigned. */
  Optional<PackageStatus> status();

  /** The packages to choose from. */
  List<Reference> available();

  /** Starts an empty one. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link PackageAssignment}. */
  final class Builder extends ImmutablePackageAssignment.Builder {
    Builder() {}
  }
}
