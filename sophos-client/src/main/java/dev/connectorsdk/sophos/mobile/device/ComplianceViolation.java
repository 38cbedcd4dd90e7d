package dev.connectorsdk.sophos.mobile.device;

import dev.connectorsdk.core.internal.json.RecordPrinter;
import dev.connectorsdk.sophos.alert.Severity;
import java.time.Instant;
import java.util.Optional;

/**
 * A violation of a device's compliance policy (Mobile API, GET
 * /mobile/v1/devices/{id}/compliance-violations).
 *
 * @param description the description
 * @param detectedAt the time of the detection
 * @param type the violated rule, such as {@code minOsVersion}
 * @param severity the severity
 */
public record ComplianceViolation(
    Optional<String> description,
    Optional<Instant> detectedAt,
    Optional<String> type,
    Optional<Severity> severity) {

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }
}
