package dev.connectorsdk.sophos.endpoint;

import dev.connectorsdk.core.internal.json.RecordPrinter;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The device encryption of an endpoint. Later versions may add components: create it with
 * {@link #builder()}.
 *
 * @param overallStatus the status of the device
 * @param volumes the volumes
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
   * A volume of an endpoint.
   *
   * @param volumeId the id
   * @param status the encryption status
   */
  public record Volume(Optional<String> volumeId, Optional<EncryptionStatus> status) {}
}
