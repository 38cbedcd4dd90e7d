package dev.connectorsdk.sophos.endpoint.item;

import dev.connectorsdk.core.internal.json.RecordPrinter;
import java.time.Instant;
import java.util.Optional;

/**
 * An address or a range of addresses that Windows devices block (Endpoint API, GET
 * /endpoint/v1/settings/blocked-addresses). The names of its properties are those that the list can
 * be sorted by (unverified).
 *
 * @param id the id
 * @param item the address, the range, or the network in CIDR notation
 * @param createdAt the time of creation
 * @param blockedUntil the time at which the block ends; absent if it does not
 */
public record BlockedAddress(
    String id, Optional<String> item, Optional<Instant> createdAt, Optional<Instant> blockedUntil) {

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }
}
