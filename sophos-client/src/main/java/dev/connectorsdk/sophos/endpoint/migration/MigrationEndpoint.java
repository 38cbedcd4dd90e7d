package dev.connectorsdk.sophos.endpoint.migration;

import dev.connectorsdk.core.internal.json.RecordPrinter;
import java.time.Instant;
import java.util.Optional;

/**
 * An endpoint in a migration (Endpoint API, GET
 * /endpoint/v1/migrations/{migrationJobId}/endpoints).
 *
 * @param id the id in the sending tenant
 * @param status the status
 * @param newId the id in the receiving tenant, after success
 * @param migratedAt the time of success
 * @param failedAt the time of failure
 * @param reason the reason of failure
 */
public record MigrationEndpoint(
    String id,
    Optional<MigrationStatus> status,
    Optional<String> newId,
    Optional<Instant> migratedAt,
    Optional<Instant> failedAt,
    Optional<String> reason) {

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }
}
