package dev.connectorsdk.sophos.endpoint.item;

import dev.connectorsdk.core.internal.json.RecordPrinter;
import dev.connectorsdk.sophos.internal.ArgumentChecks;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A new allowed item (Endpoint API, POST /endpoint/v1/settings/allowed-items).
 *
 * @param type the property that identifies the item
 * @param value the value of that property
 * @param comment the reason
 * @param fileName the file name, for information
 * @param originPersonId the id of the user on whose endpoint the application was found
 * @param originEndpointId the id of the endpoint on which the application was found
 */
@Value.Builder
public record AllowedItemDraft(
    ItemType type,
    String value,
    String comment,
    Optional<String> fileName,
    Optional<String> originPersonId,
    Optional<String> originEndpointId) {

  /** Rejects values that the service would reject. */
  public AllowedItemDraft {
    NewItem.of(type, "value", value);
    ArgumentChecks.requireText("comment", comment, Integer.MAX_VALUE);
    originPersonId.ifPresent(id -> ArgumentChecks.requireId("originPersonId", id));
    originEndpointId.ifPresent(id -> ArgumentChecks.requireId("originEndpointId", id));
  }

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }

  /** Returns an empty builder; the type, the value and the comment are required. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link AllowedItemDraft}. */
  public static final class Builder extends AllowedItemDraftBuilder {
    Builder() {}
  }
}
