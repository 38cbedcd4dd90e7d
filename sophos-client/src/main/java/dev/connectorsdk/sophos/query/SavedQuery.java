package dev.connectorsdk.sophos.query;

import dev.connectorsdk.core.internal.json.RecordPrinter;
import dev.connectorsdk.sophos.identity.Principal;
import dev.connectorsdk.sophos.identity.Reference;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A saved query (Live Discover API and XDR Query API, GET …/v1/queries/{queryId}). No published
 * operation creates or deletes one.
 *
 * @param id the id
 * @param name the name
 * @param type {@code canned} for one of Sophos, {@code custom} for one of the tenant
 * @param code the code
 * @param description the description
 * @param template the text, in SQL
 * @param variables the variables in the text
 * @param categories the categories that it is in
 * @param supportedOSes where it runs, such as {@code windowsServer}; Live Discover only
 * @param performance its usual effort; Live Discover only
 * @param tenant the tenant of a custom query
 * @param createdAt the time of creation
 * @param createdBy the creator
 * @param updatedAt the time of the last change
 * @param updatedBy who changed it last
 */
public record SavedQuery(
    String id,
    Optional<String> name,
    Optional<String> type,
    Optional<String> code,
    Optional<String> description,
    Optional<String> template,
    List<QueryVariable> variables,
    List<Reference> categories,
    List<String> supportedOSes,
    Optional<Performance> performance,
    Optional<Reference> tenant,
    Optional<Instant> createdAt,
    Optional<Principal> createdBy,
    Optional<Instant> updatedAt,
    Optional<Principal> updatedBy) {

  /** Copies the collections. */
  public SavedQuery {
    variables = List.copyOf(variables);
    categories = List.copyOf(categories);
    supportedOSes = List.copyOf(supportedOSes);
  }

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }

  /**
   * The usual effort of a query.
   *
   * @param score the score
   * @param averageExecutionTimeInMillis the time on an endpoint, in milliseconds
   * @param averageDataTransferredInBytes the data of an endpoint, in bytes
   */
  public record Performance(
      Optional<String> score,
      OptionalLong averageExecutionTimeInMillis,
      OptionalLong averageDataTransferredInBytes) {}
}
