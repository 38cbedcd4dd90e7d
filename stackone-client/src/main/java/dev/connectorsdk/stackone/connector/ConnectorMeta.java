package dev.connectorsdk.stackone.connector;

import dev.connectorsdk.core.UnknownProperties;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A connector in its older metadata form (StackOne, schema ConnectorsMeta). */
@Value.Immutable
public interface ConnectorMeta {

  /** The connector's key, such as {@code sophos}. */
  String provider();

  /** Its name for people. */
  Optional<String> providerName();

  /** What kind of product it is for. */
  Optional<ConnectorCategory> category();

  /** Whether the project has enabled it. */
  Optional<Boolean> active();

  /** By resource and verb: path, input and output of the unified API. */
  Map<String, Object> models();

  /** Its pictures, only if asked for. */
  Optional<ConnectorResources> resources();

  /** Members that this version does not know; written back as they came. */
  @UnknownProperties
  @Value.Redacted
  Map<String, Object> otherMembers();

  /** Starts from nothing. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link ConnectorMeta}. */
  final class Builder extends ImmutableConnectorMeta.Builder {
    Builder() {}
  }
}
