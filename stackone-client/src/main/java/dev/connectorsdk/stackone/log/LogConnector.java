package dev.connectorsdk.stackone.log;

import dev.connectorsdk.core.UnknownProperties;
import dev.connectorsdk.core.internal.json.Copies;
import dev.connectorsdk.core.internal.json.RecordPrinter;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The connector of a log. Every property may be absent.
 *
 * @param key the key, such as {@code sophos}
 * @param name the display name
 * @param version the version
 * @param owner the owner
 * @param logoUrl the URL of the logo
 * @param categories the product categories
 * @param otherMembers the properties that this version does not define
 */
public record LogConnector(
    Optional<String> key,
    Optional<String> name,
    Optional<String> version,
    Optional<String> owner,
    Optional<String> logoUrl,
    List<String> categories,
    @UnknownProperties Map<String, Object> otherMembers) {

  /** Copies the collections. */
  public LogConnector {
    categories = List.copyOf(categories);
    otherMembers = Copies.of(otherMembers);
  }

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }
}
