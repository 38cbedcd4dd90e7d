package dev.connectorsdk.sophos.firewall;

import dev.connectorsdk.core.internal.json.RecordPrinter;
import dev.connectorsdk.sophos.identity.Reference;
import java.time.Instant;
import java.util.Optional;

/**
 * Whether a firewall has the configuration of its group (Firewall API, GET
 * /firewall/v1/firewall-groups/{groupId}/firewalls/sync-status).
 *
 * @param firewall the firewall
 * @param status the status, such as {@code inSync}; not all values are published
 * @param lastUpdatedAt the time of the last synchronization
 */
public record SyncStatus(
    Optional<Reference> firewall, Optional<String> status, Optional<Instant> lastUpdatedAt) {

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }
}
