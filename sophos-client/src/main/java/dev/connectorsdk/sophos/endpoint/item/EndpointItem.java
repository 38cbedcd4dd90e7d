package dev.connectorsdk.sophos.endpoint.item;

import dev.connectorsdk.core.internal.json.RecordPrinter;
import dev.connectorsdk.sophos.identity.Reference;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An application that is allowed or blocked (Endpoint API, GET
 * /endpoint/v1/settings/allowed-items/{allowedItemId} and GET
 * /endpoint/v1/settings/blocked-items/{blockedItemId}). Later versions may add components: create
 * it with {@link #builder()}.
 *
 * @param id the id
 * @param type the property that identifies it
 * @param properties the properties of the application
 * @param comment the comment
 * @param createdBy the author
 * @param originPerson the user on whose endpoint the application was found
 * @param originEndpoint the endpoint on which the application was found
 * @param createdAt the time of creation
 * @param updatedAt the time of the last change
 */
@Value.Builder
public record EndpointItem(
    String id,
    Optional<ItemType> type,
    Optional<Properties> properties,
    Optional<String> comment,
    Optional<Reference> createdBy,
    Optional<Reference> originPerson,
    Optional<Reference> originEndpoint,
    Optional<Instant> createdAt,
    Optional<Instant> updatedAt) {

  /** Returns the property that identifies the item, by its type; absent for an unknown type. */
  public Optional<String> value() {
    return properties.flatMap(
        all ->
            switch (type.map(ItemType::value).orElse("")) {
              case "sha256" -> all.sha256();
              case "certificateSigner" -> all.certificateSigner();
              case "path", "posixPath" -> all.path();
              default -> Optional.empty();
            });
  }

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }

  /** Returns an empty builder, for tests. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link EndpointItem}. */
  public static final class Builder extends EndpointItemBuilder {
    Builder() {}
  }

  /**
   * The properties of an application.
   *
   * @param fileName the file name
   * @param path the path
   * @param sha256 the SHA-256 hash
   * @param certificateSigner the signer of the certificate
   */
  public record Properties(
      Optional<String> fileName,
      Optional<String> path,
      Optional<String> sha256,
      Optional<String> certificateSigner) {}
}
