package dev.connectorsdk.sophos.endpoint.migration;

/**
 * The side of a migration that a tenant is.
 *
 * @param value the text in the API; values unknown to this version are kept
 */
public record MigrationMode(String value) {
  public static final MigrationMode SENDING = new MigrationMode("sending");
  public static final MigrationMode RECEIVING = new MigrationMode("receiving");
}
