package dev.connectorsdk.sophos.endpoint.migration;

/**
 * The status of the migration of an endpoint.
 *
 * @param value the text in the API; values unknown to this version are kept
 */
public record MigrationStatus(String value) {
  public static final MigrationStatus PENDING = new MigrationStatus("pending");

  /** It is registered in the receiving tenant, and connects to it the next time it checks in. */
  public static final MigrationStatus SUCCEEDED = new MigrationStatus("succeeded");

  public static final MigrationStatus FAILED = new MigrationStatus("failed");
}
