package dev.connectorsdk.sophos.endpoint;

import dev.connectorsdk.core.internal.json.RecordPrinter;
import java.util.List;
import java.util.Optional;

/**
 * The device encryption of an endpoint.
 *
 * @param overallStatus the status of the device
 * @param volumes the volumes
 */
public record Encryption(Optional<EncryptionStatus> overallStatus, List<Volume> volumes) {

  /** Copies the collections. */
  public Encryption {
    volumes = List.copyOf(volumes);
  }

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }

  /**
   * A volume of an endpoint.
   *
   * @param volumeId the id
   * @param status the encryption status
   */
  public record Volume(Optional<String> volumeId, Optional<EncryptionStatus> status) {}
}
