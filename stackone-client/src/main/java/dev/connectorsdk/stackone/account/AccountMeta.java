package dev.connectorsdk.stackone.account;

import dev.connectorsdk.core.UnknownProperties;
import dev.connectorsdk.core.internal.json.Copies;
import dev.connectorsdk.core.internal.json.RecordPrinter;
import dev.connectorsdk.stackone.connector.ConnectorCategory;
import java.util.Map;
import java.util.Optional;

/**
 * The operations of the unified API for a linked account (StackOne, schema LinkedAccountMeta).
 * Every property may be absent.
 *
 * @param provider the connector's key, such as {@code sophos}
 * @param category the product category of the connector
 * @param models path, input and output in the unified API, by resource and verb
 * @param otherMembers the properties that this version does not define
 */
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
}
