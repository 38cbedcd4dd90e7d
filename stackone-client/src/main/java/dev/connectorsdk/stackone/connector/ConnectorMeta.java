package dev.connectorsdk.stackone.connector;

import dev.connectorsdk.core.UnknownProperties;
import dev.connectorsdk.core.internal.json.Copies;
import dev.connectorsdk.core.internal.json.RecordPrinter;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A connector in its older metadata form (StackOne, schema ConnectorsMeta). Later versions may add
 * components: create it with {@link #builder()}.
 *
 * @param provider The connector's key, such as {@code sophos}
 * @param providerName Its name for people
 * @param category What kind of product it is for
 * @param active Whether the project has enabled it
 * @param models By resource and verb: path, input and output of the unified API
 * @param resources Its pictures, only if asked for
 * @param otherMembers Members that this version does not know; written back as they came
 */
@Value.Builder
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

  /** Returns an empty builder, for tests. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link ConnectorMeta}. */
  public static final class Builder extends ConnectorMetaBuilder {
    Builder() {}
  }

  /**
   * Pictures of a connector (StackOne, schema ConnectorsMetaResourcesImagesApiModel).
   *
   * @param logoUrl A square logo in StackOne's design
   * @param originalLogoHorizontalUrl The provider's own logo with its name
   * @param otherMembers Members that this version does not know; written back as they came
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
   * What belongs to a connector beside its data (StackOne, schema ConnectorsMetaResources).
   *
   * @param images Its pictures
   * @param otherMembers Members that this version does not know; written back as they came
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
