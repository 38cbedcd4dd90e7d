package dev.connectorsdk.stackone.connector;

import java.util.Optional;
import org.immutables.value.Value;

/** What belongs to a connector beside its data (StackOne, schema ConnectorsMetaResources). */
@Value.Immutable
public interface ConnectorResources {

  /** Its pictures. */
  Optional<ConnectorImages> images();

  /** Starts from nothing. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link ConnectorResources}. */
  final class Builder extends ImmutableConnectorResources.Builder {
    Builder() {}
  }
}
