package dev.connectorsdk.sophos.mobile.device;

import dev.connectorsdk.core.internal.json.RecordPrinter;
import java.time.Instant;
import java.util.Optional;

/**
 * An app on a device (Mobile API, GET /mobile/v1/devices/{id}/installed-apps).
 *
 * @param name the name
 * @param version the version; absent on Windows
 * @param identifier the id of the app on its platform, such as a package name
 * @param source where the app is from, such as {@code store}
 * @param installedAt the time of the installation
 */
public record InstalledApp(
    Optional<String> name,
    Optional<String> version,
    Optional<String> identifier,
    Optional<String> source,
    Optional<Instant> installedAt) {

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }
}
