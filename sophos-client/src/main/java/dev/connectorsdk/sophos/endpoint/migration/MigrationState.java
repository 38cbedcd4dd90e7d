package dev.connectorsdk.sophos.endpoint.migration;

import java.util.List;
import java.util.Set;

/**
 * The endpoints of a migration at one time.
 *
 * @param id the id of the migration
 * @param endpoints the endpoints
 */
public record MigrationState(String id, List<MigrationEndpoint> endpoints) {
  private static final Set<MigrationStatus> FINAL =
      Set.of(MigrationStatus.SUCCEEDED, MigrationStatus.FAILED);

  /** Copies the collections. */
  public MigrationState {
    endpoints = List.copyOf(endpoints);
  }

  /** Returns the number of endpoints with a status. */
  public long count(MigrationStatus status) {
    return endpoints.stream()
        .filter(one -> one.status().filter(status::equals).isPresent())
        .count();
  }

  /** Whether there are endpoints, and each has succeeded or failed. */
  public boolean isFinished() {
    return !endpoints.isEmpty()
        && endpoints.stream().allMatch(one -> one.status().filter(FINAL::contains).isPresent());
  }
}
