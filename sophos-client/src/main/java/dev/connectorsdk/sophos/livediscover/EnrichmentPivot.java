package dev.connectorsdk.sophos.livediscover;

import dev.connectorsdk.core.internal.json.RecordPrinter;
import dev.connectorsdk.sophos.identity.Principal;
import dev.connectorsdk.sophos.identity.Reference;
import java.time.Instant;
import java.util.Optional;

/**
 * A link from a value in a result to another service (Live Discover API, GET
 * /live-discover/v1/enrichment-pivots).
 *
 * @param id the id
 * @param name the name
 * @param description the description
 * @param type the type of value, such as {@code ipAddress}
 * @param url the address, with a placeholder for the value; its format is not published
 * @param sourceType {@code canned} for one of Sophos; other values are not published
 * @param tenant the tenant
 * @param createdAt the time of creation
 * @param createdBy the creator
 * @param updatedAt the time of the last change
 * @param updatedBy who changed it last
 */
public record EnrichmentPivot(
    String id,
    Optional<String> name,
    Optional<String> description,
    Optional<String> type,
    Optional<String> url,
    Optional<String> sourceType,
    Optional<Reference> tenant,
    Optional<Instant> createdAt,
    Optional<Principal> createdBy,
    Optional<Instant> updatedAt,
    Optional<Principal> updatedBy) {

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }
}
