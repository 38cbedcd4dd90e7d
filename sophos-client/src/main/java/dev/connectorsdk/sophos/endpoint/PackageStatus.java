package dev.connectorsdk.sophos.endpoint;

/**
 * Whether a software package is assigned.
 *
 * @param value the text that the service uses; one that this version does not know is kept
 */
public record PackageStatus(String value) {
  public static final PackageStatus ASSIGNED = new PackageStatus("assigned");
  public static final PackageStatus UNASSIGNED = new PackageStatus("unassigned");
}
