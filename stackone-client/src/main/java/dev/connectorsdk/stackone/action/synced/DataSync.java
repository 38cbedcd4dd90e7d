package dev.connectorsdk.stackone.action.synced;

import dev.connectorsdk.core.UnknownProperties;
import dev.connectorsdk.core.internal.json.Copies;
import dev.connectorsdk.core.internal.json.RecordPrinter;
import java.util.Map;
import java.util.Optional;

/**
 * The details of a sync (StackOne, schema ActionsSyncedDatasync). Every property may be absent.
 *
 * @param requestId the id of the request that returned the rows
 * @param runId the id of the sync run; on servers before October 2026
 * @param pathParamsHash a hash of the path arguments; on servers before June 2026
 * @param paramsHash a hash of all arguments
 * @param lastRunId the id of the latest run
 * @param lastFullRunId the id of the latest run that was not incremental
 * @param syncId the id of the sync
 * @param syncName the name of the sync
 * @param syncedAt the time when the rows were stored, as in StackOne's response; its format is
 *     unverified: a string in the specification
 * @param syncExpiresAt the time when the rows expire, as in StackOne's response; its format is
 *     unverified: a string in the specification
 * @param otherMembers the properties that this version does not define
 */
public record DataSync(
    Optional<String> requestId,
    Optional<String> runId,
    Optional<String> pathParamsHash,
    Optional<String> paramsHash,
    Optional<String> lastRunId,
    Optional<String> lastFullRunId,
    Optional<String> syncId,
    Optional<String> syncName,
    Optional<String> syncedAt,
    Optional<String> syncExpiresAt,
    @UnknownProperties Map<String, Object> otherMembers) {

  /** Copies the collections. */
  public DataSync {
    otherMembers = Copies.of(otherMembers);
  }

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }
}
