package dev.connectorsdk.sophos.query;

import dev.connectorsdk.core.internal.json.RecordPrinter;
import dev.connectorsdk.sophos.identity.Principal;
import dev.connectorsdk.sophos.identity.Reference;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A category of saved queries (Live Discover API and XDR Query API, GET
 * …/v1/queries/categories/{categoryId}).
 *
 * @param id the id
 * @param name the name
 * @param type {@code canned} for one of Sophos, {@code custom} for one of the tenant
 * @param code the code
 * @param description the description
 * @param icon the icon
 * @param queryCount the number of queries in it
 * @param tenant the tenant of a custom category
 * @param createdAt the time of creation
 * @param createdBy the creator
 * @param updatedAt the time of the last change
 * @param updatedBy who changed it last
 */
public record QueryCategory(
    String id,
    Optional<String> name,
    Optional<String> type,
    Optional<String> code,
    Optional<String> description,
    Optional<String> icon,
    OptionalInt queryCount,
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
