package dev.connectorsdk.stackone.connector;

import dev.connectorsdk.core.UnknownProperties;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** Pictures of a connector (StackOne, schema ConnectorsMetaResourcesImagesApiModel). */
@Value.Immutable
public interface ConnectorImages {

  /** A square logo in StackOne's design. */
  Optional<String> logoUrl();

  /** The provider's own logo with its name. */
  Optional<String> originalLogoHorizontalUrl();

  /** Members that this version does not know; written back as they came. */
  @UnknownProperties
  @Value.Redacted
  Map<String, Object> otherMembers();

  /** Starts from nothing. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link ConnectorImages}. */
  final class Builder extends ImmutableConnectorImages.Builder {
    Builder() {}
  }
}
