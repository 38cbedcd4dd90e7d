package dev.connectorsdk.sophos.network;

import dev.connectorsdk.core.internal.json.RecordPrinter;
import dev.connectorsdk.sophos.identity.Principal;
import dev.connectorsdk.sophos.identity.Reference;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The MAC filter of a tenant (Switch API, GET /switch/v1/settings/mac-filtering; Wi-Fi API, GET
 * /wifi/v1/settings/mac-filtering).
 *
 * @param macAddresses the MAC addresses in the filter
 * @param tenant the tenant
 * @param createdBy the author
 * @param createdAt the time of creation
 * @param updatedBy the author of the last change
 * @param updatedAt the time of the last change
 */
public record MacFiltering(
    List<String> macAddresses,
    Optional<Reference> tenant,
    Optional<Principal> createdBy,
    Optional<Instant> createdAt,
    Optional<Principal> updatedBy,
    Optional<Instant> updatedAt) {
  /** Copies the list. */
  public MacFiltering {
    macAddresses = List.copyOf(macAddresses);
  }

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }
}
