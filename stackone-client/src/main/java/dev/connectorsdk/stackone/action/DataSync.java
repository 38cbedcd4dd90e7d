package dev.connectorsdk.stackone.action;

import dev.connectorsdk.core.UnknownProperties;
import dev.connectorsdk.core.internal.json.Copies;
import dev.connectorsdk.core.internal.json.RecordPrinter;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What StackOne kept of a run with {@code sync} (StackOne, schema ActionsSyncedDatasync).
 * Everything may be absent. Later versions may add components: create it with {@link #builder()}.
 *
 * @param requestId The request that the rows came with
 * @param runId The run of syncing that it belongs to
 * @param pathParamsHash What tells rows of different path arguments apart
 * @param syncedAt When the rows were kept, as StackOne writes it; its form is unverified
 * @param syncExpiresAt When they are forgotten, as StackOne writes it; its form is unverified
 * @param otherMembers Members that this version does not know; written back as they came
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
