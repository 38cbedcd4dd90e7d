package dev.connectorsdk.stackone.connector;

import dev.connectorsdk.core.UnknownProperties;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** What belongs to a connector beside its data (StackOne, schema ConnectorsMetaResources). */
@Value.Immutable
public interface ConnectorResources {

  /** Its pictures. */
  Optional<ConnectorImages> images();

  /** Members that this version does not know; written back as they came. */
  @UnknownProperties
  @Value.Redacted
  Map<String, Object> otherMembers();

  /** Starts from nothing. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link ConnectorResources}. */
  final class Builder extends ImmutableConnectorResources.Builder {
    Builder() {}
  }
}
