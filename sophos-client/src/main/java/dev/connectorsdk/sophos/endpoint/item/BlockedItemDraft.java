package dev.connectorsdk.sophos.endpoint.item;

import dev.connectorsdk.core.internal.json.RecordPrinter;
import dev.connectorsdk.sophos.internal.ArgumentChecks;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A new blocked item (Endpoint API, POST /endpoint/v1/settings/blocked-items).
 *
 * @param sha256 the SHA-256 hash of the file to block, the only type of blocked items
 * @param comment the reason
 * @param fileName the file name, for information
 * @param path the path, for information
 */
@Value.Builder
public record BlockedItemDraft(
    String sha256, String comment, Optional<String> fileName, Optional<String> path) {

  /** Rejects values that the service would reject. */
  public BlockedItemDraft {
    ItemValues.check("sha256", ItemType.SHA256, sha256);
    ArgumentChecks.requireText("comment", comment, Integer.MAX_VALUE);
  }

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }

  /** Returns an empty builder; the hash and the comment are required. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link BlockedItemDraft}. */
  public static final class Builder extends BlockedItemDraftBuilder {
    Builder() {}
  }
}
