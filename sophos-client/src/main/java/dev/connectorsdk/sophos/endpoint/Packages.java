package dev.connectorsdk.sophos.endpoint;

import dev.connectorsdk.core.internal.json.RecordPrinter;
import dev.connectorsdk.sophos.identity.Reference;
import java.util.List;
import java.util.Optional;

/**
 * The software packages of an endpoint. Stated by third parties (unverified).
 *
 * @param protection the package of the protection agent
 * @param encryption the package of device encryption
 * @param ztna the package of zero trust network access
 */
public record Packages(
    Optional<Assignment> protection, Optional<Assignment> encryption, Optional<Assignment> ztna) {

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }

  /**
   * The assignment of a software package to an endpoint. Stated by third parties (unverified).
   *
   * @param assignedId the id of the assigned package
   * @param name the name of the assigned package
   * @param status the status
   * @param available the packages that can be assigned
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
   * The status of an assignment.
   *
   * @param value the text in the API; values unknown to this version are kept
   */
  public record Status(String value) {
    public static final Status ASSIGNED = new Status("assigned");
    public static final Status UNASSIGNED = new Status("unassigned");
  }
}
