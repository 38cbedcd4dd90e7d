package dev.connectorsdk.stackone.log;

import dev.connectorsdk.core.UnknownProperties;
import dev.connectorsdk.stackone.connector.ConnectorCategory;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** One request to the platform itself (StackOne, schema PlatformLog). Everything may be absent. */
@Value.Immutable
public interface PlatformLog extends LoggedCall {

  /** When it was written down. */
  Optional<Instant> eventDatetime();

  /** The kind of product that it was about. */
  Optional<ConnectorCategory> category();

  /** The kind of source that it came from. */
  Optional<LogSource> sourceType();

  /** More about the source. */
  Optional<String> sourceValue();

  /** The id of the source. */
  Optional<String> sourceId();

  /** Members that this version does not know; written back as they came. */
  @UnknownProperties
  @Value.Redacted
  Map<String, Object> otherMembers();

  /** Starts from nothing. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link PlatformLog}. */
  final class Builder extends ImmutablePlatformLog.Builder {
    Builder() {}
  }
}
