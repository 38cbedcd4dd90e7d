package dev.connectorsdk.sophos.endpoint;

import dev.connectorsdk.core.internal.json.RecordPrinter;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How far an endpoint's volumes are encrypted. Later versions may add components: create it with
 * {@link #builder()}.
 *
 * @param overallStatus The state of the whole device
 * @param volumes The state of each volume
 */
@Value.Builder
public record Encryption(Optional<EncryptionStatus> overallStatus, List<Volume> volumes) {

  /** Copies the collections. */
  public Encryption {
    volumes = List.copyOf(volumes);
  }

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }

  /** Returns an empty builder, for tests. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link Encryption}. */
  public static final class Builder extends EncryptionBuilder {
    Builder() {}
  }

  /**
   * How far a volume is encrypted.
   *
   * @param volumeId The id of the volume
   * @param status Its state
   */
  public record Volume(Optional<String> volumeId, Optional<EncryptionStatus> status) {}
}
