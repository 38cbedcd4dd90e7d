package dev.connectorsdk.stackone.action.synced;

import dev.connectorsdk.core.UnknownProperties;
import dev.connectorsdk.core.internal.json.Copies;
import dev.connectorsdk.core.internal.json.RecordPrinter;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The details of a run with {@code sync} (StackOne, schema ActionsSyncedDatasync). Every property
 * may be absent. Later versions may add components: create instances with {@link #builder()}.
 *
 * @param requestId the id of the request that returned the rows
 * @param runId the id of the sync run
 * @param pathParamsHash a hash of the path arguments
 * @param syncedAt the time when the rows were stored, as in StackOne's response; its format is
 *     unverified
 * @param syncExpiresAt the time when the rows expire, as in StackOne's response; its format is
 *     unverified
 * @param otherMembers the properties that this version does not define
 */
@Value.Builder
public record DataSync(
    Optional<String> requestId,
    Optional<String> runId,
    Optional<String> pathParamsHash,
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

  /** Returns an empty builder, for tests. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link DataSync}. */
  public static final class Builder extends DataSyncBuilder {
    Builder() {}
  }
}
