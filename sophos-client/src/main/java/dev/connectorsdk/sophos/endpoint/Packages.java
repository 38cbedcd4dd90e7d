package dev.connectorsdk.sophos.endpoint;

import dev.connectorsdk.core.internal.json.RecordPrinter;
import dev.connectorsdk.sophos.identity.Reference;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The software packages of an endpoint. Stated by third parties, unverified. Later versions may add
 * components: create it with {@link #builder()}.
 *
 * @param protection The package of the protection agent
 * @param encryption The package of device encryption
 * @param ztna The package of zero trust network access
 */
@Value.Builder
public record Packages(
    Optional<Assignment> protection, Optional<Assignment> encryption, Optional<Assignment> ztna) {

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }

  /** Returns an empty builder, for tests. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Packages}. */
  public static final class Builder extends PackagesBuilder {
    Builder() {}
  }

  /**
   * The software package that is assigned to an endpoint. Stated by third parties, unverified.
   *
   * @param assignedId The id of the package
   * @param name The name of the package
   * @param status Whether one is assigned
   * @param available The packages to choose from
   */
  public record Assignment(
      Optional<String> assignedId,
      Optional<String> name,
      Optional<Status> status,
      List<Reference> available) {

    /** Copies the collections. */
    public Assignment {
      available = List.copyOf(available);
    }
  }

  /**
   * Whether a software package is assigned.
   *
   * @param value the text that the service uses; one that this version does not know is kept
   */
  public record Status(String value) {
    public static final Status ASSIGNED = new Status("assigned");
    public static final Status UNASSIGNED = new Status("unassigned");
  }
}
