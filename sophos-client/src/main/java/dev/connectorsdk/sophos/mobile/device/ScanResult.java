package dev.connectorsdk.sophos.mobile.device;

import dev.connectorsdk.core.internal.json.RecordPrinter;
import java.time.Instant;
import java.util.Optional;

/**
 * An app that a scan of a device reports (Mobile API, GET /mobile/v1/devices/{id}/scan-results).
 *
 * @param type the type
 * @param name the name of the app
 * @param identifier the id of the app on its platform
 * @param version the version of the app
 * @param threatName the name of the threat
 * @param threatLink the URL of a description of the threat
 * @param detectedAt the time of the detection
 */
public record ScanResult(
    Optional<Type> type,
    Optional<String> name,
    Optional<String> identifier,
    Optional<String> version,
    Optional<String> threatName,
    Optional<String> threatLink,
    Optional<Instant> detectedAt) {

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }

  /**
   * The type of a scan result: a threat, a potentially unwanted app, one of low reputation, or a
   * suspicious one.
   *
   * @param value the text in the API; values unknown to this version are kept
   */
  public record Type(String value) {
    public static final Type THREAT = new Type("threat");
    public static final Type PUA = new Type("pua");
    public static final Type LOW_REPUTATION = new Type("lowReputation");
    public static final Type SUSPICIOUS = new Type("suspicious");
  }
}
