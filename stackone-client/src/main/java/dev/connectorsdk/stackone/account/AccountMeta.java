package dev.connectorsdk.stackone.account;

import dev.connectorsdk.core.UnknownProperties;
import dev.connectorsdk.core.internal.json.Copies;
import dev.connectorsdk.core.internal.json.RecordPrinter;
import dev.connectorsdk.stackone.connector.ConnectorCategory;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What the unified API can do for a linked account (StackOne, schema LinkedAccountMeta). Everything
 * may be absent. Later versions may add components: create it with {@link #builder()}.
 *
 * @param provider The connector's key, such as {@code sophos}
 * @param category What kind of product the connector is for
 * @param models By resource and verb: path, input and output of the unified API
 * @param otherMembers Members that this version does not know; written back as they came
 */
@Value.Builder
public record AccountMeta(
    Optional<String> provider,
    Optional<ConnectorCategory> category,
    Map<String, Object> models,
    @UnknownProperties Map<String, Object> otherMembers) {

  /** Copies the collections. */
  public AccountMeta {
    models = Copies.of(models);
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

  /** Builds an {@link AccountMeta}. */
  public static final class Builder extends AccountMetaBuilder {
    Builder() {}
  }
}
