package dev.connectorsdk.sophos.mobile.device;

import dev.connectorsdk.core.internal.json.RecordPrinter;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The last known location of a device (Mobile API, GET /mobile/v1/devices/{id}/location).
 *
 * @param accuracy the accuracy, in a form that is not published
 * @param longitude the longitude in degrees
 * @param latitude the latitude in degrees
 * @param locatedAt the time at which the device was there
 */
public record DeviceLocation(
    Optional<String> accuracy,
    OptionalDouble longitude,
    OptionalDouble latitude,
    Optional<Instant> locatedAt) {

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }
}
