package dev.connectorsdk.stackone.account;

import dev.connectorsdk.core.UnknownProperties;
import dev.connectorsdk.stackone.connector.ConnectorCategory;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What the unified API can do for a linked account (StackOne, schema LinkedAccountMeta). Everything
 * may be absent.
 */
@Value.Immutable
public interface AccountMeta {

  /** The connector's key, such as {@code sophos}. */
  Optional<String> provider();

  /** What kind of product the connector is for. */
  Optional<ConnectorCategory> category();

  /** By resource and verb: path, input and output of the unified API. */
  Map<String, Object> models();

  /** Members that this version does not know; written back as they came. */
  @UnknownProperties
  @Value.Redacted
  Map<String, Object> otherMembers();

  /** Starts from nothing. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link AccountMeta}. */
  final class Builder extends ImmutableAccountMeta.Builder {
    Builder() {}
  }
}
