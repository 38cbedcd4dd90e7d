package dev.connectorsdk.stackone.action;

import dev.connectorsdk.core.UnknownProperties;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What StackOne kept of a run with {@code sync} (StackOne, schema ActionsSyncedDatasync).
 * Everything may be absent.
 */
@Value.Immutable
public interface DataSync {

  /** The request that the rows came with. */
  Optional<String> requestId();

  /** The run of syncing that it belongs to. */
  Optional<String> runId();

  /** What tells rows of different path arguments apart. */
  Optional<String> pathParamsHash();

  /** When the rows were kept, as StackOne writes it; its form is unverified. */
  Optional<String> syncedAt();

  /** When they are forgotten, as StackOne writes it; its form is unverified. */
  Optional<String> syncExpiresAt();

  /** Members that this version does not know; written back as they came. */
  @UnknownProperties
  @Value.Redacted
  Map<String, Object> otherMembers();

  /** Starts from nothing. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link DataSync}. */
  final class Builder extends ImmutableDataSync.Builder {
    Builder() {}
  }
}
