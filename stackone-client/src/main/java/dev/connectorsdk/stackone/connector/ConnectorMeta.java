package dev.connectorsdk.stackone.connector;

import dev.connectorsdk.core.UnknownProperties;
import dev.connectorsdk.core.internal.json.Copies;
import dev.connectorsdk.core.internal.json.RecordPrinter;
import java.util.Map;
import java.util.Optional;

/**
 * A connector in the legacy metadata format (StackOne, schema ConnectorsMeta).
 *
 * @param provider the connector's key, such as {@code sophos}
 * @param providerName the display name
 * @param category the product category
 * @param active whether the project has enabled the connector
 * @param models path, input and output in the unified API, by resource and verb
 * @param resources the images, only if requested
 * @param otherMembers the properties that this version does not define
 */
public record ConnectorMeta(
    String provider,
    Optional<String> providerName,
    Optional<ConnectorCategory> category,
    Optional<Boolean> active,
    Map<String, Object> models,
    Optional<Resources> resources,
    @UnknownProperties Map<String, Object> otherMembers) {

  /** Copies the collections. */
  public ConnectorMeta {
    models = Copies.of(models);
    otherMembers = Copies.of(otherMembers);
  }

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }

  /**
   * The images of a connector (StackOne, schema ConnectorsMetaResourcesImagesApiModel).
   *
   * @param logoUrl the URL of a square logo in StackOne's design
   * @param originalLogoHorizontalUrl the URL of the provider's logo with its name
   * @param otherMembers the properties that this version does not define
   */
  public record Images(
      Optional<String> logoUrl,
      Optional<String> originalLogoHorizontalUrl,
      @UnknownProperties Map<String, Object> otherMembers) {

    /** Copies the collections. */
    public Images {
      otherMembers = Copies.of(otherMembers);
    }

    @Override
    public String toString() {
      return RecordPrinter.print(this);
    }
  }

  /**
   * The resources of a connector (StackOne, schema ConnectorsMetaResources).
   *
   * @param images the images
   * @param otherMembers the properties that this version does not define
   */
  public record Resources(
      Optional<Images> images, @UnknownProperties Map<String, Object> otherMembers) {

    /** Copies the collections. */
    public Resources {
      otherMembers = Copies.of(otherMembers);
    }

    @Override
    public String toString() {
      return RecordPrinter.print(this);
    }
  }
}
