package dev.connectorsdk.sophos.detection;

import dev.connectorsdk.core.Redacted;
import dev.connectorsdk.core.internal.json.Copies;
import dev.connectorsdk.core.internal.json.RecordPrinter;
import dev.connectorsdk.sophos.identity.Reference;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * A detection, or a group of detections of one rule (Detections API, GET
 * /detections/v1/queries/detections/{runId}/results; Cases API, GET
 * /cases/v1/cases/{caseId}/detections). Later versions may add components: create it with {@link
 * #builder()}.
 *
 * @param id the id
 * @param detectionRule the rule
 * @param detectionRuleDescription the description of the rule; Detections API only
 * @param ruleDescription the description of the rule
 * @param detectionAttack the attack that the rule detects
 * @param attackType the type of attack
 * @param type the type, such as {@code Threat}
 * @param severity the severity, 0 to 10
 * @param time the time of the detection
 * @param sensorGeneratedAt the time at which the sensor reported it
 * @param count the number of detections in a group
 * @param sensor the sensor
 * @param device the device
 * @param mitreAttacks the tactics and techniques of MITRE ATT&amp;CK
 * @param geolocation the places of addresses
 * @param intelixFileReputation the reputation of files
 * @param detectionSigma the Sigma rule; its format is not published
 * @param detectionEql the EQL rule
 * @param detectionLicenses the licenses that the rule belongs to
 * @param schema the schema of the raw data
 * @param rawData the raw data of the sensor; {@code toString} does not show it
 */
@Value.Builder
public record Detection(
    String id,
    Optional<String> detectionRule,
    Optional<String> detectionRuleDescription,
    Optional<String> ruleDescription,
    Optional<String> detectionAttack,
    Optional<String> attackType,
    Optional<String> type,
    OptionalInt severity,
    Optional<Instant> time,
    Optional<Instant> sensorGeneratedAt,
    OptionalInt count,
    Optional<Sensor> sensor,
    Optional<Device> device,
    List<MitreAttack> mitreAttacks,
    List<Geolocation> geolocation,
    List<FileReputation> intelixFileReputation,
    Map<String, Object> detectionSigma,
    Optional<String> detectionEql,
    Optional<String> detectionLicenses,
    Optional<String> schema,
    @Redacted Map<String, Object> rawData) {

  /** Copies the collections. */
  public Detection {
    mitreAttacks = List.copyOf(mitreAttacks);
    geolocation = List.copyOf(geolocation);
    intelixFileReputation = List.copyOf(intelixFileReputation);
    detectionSigma = Copies.of(detectionSigma);
    rawData = Copies.of(rawData);
  }

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }

  /** Returns an empty builder, for tests. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Detection}. */
  public static final class Builder extends DetectionBuilder {
    Builder() {}
  }

  /**
   * A sensor.
   *
   * @param id the id
   * @param type the type
   * @param source the vendor, such as {@code Sophos}
   * @param version the version
   * @param name the name
   */
  public record Sensor(
      Optional<String> id,
      Optional<SensorType> type,
      Optional<String> source,
      Optional<String> version,
      Optional<String> name) {}

  /**
   * A type of sensor.
   *
   * @param value the text in the API; values unknown to this version are kept
   */
  public record SensorType(String value) {
    public static final SensorType ENDPOINT = new SensorType("endpoint");
    public static final SensorType FIREWALL = new SensorType("firewall");
    public static final SensorType NETWORK = new SensorType("network");
    public static final SensorType EMAIL = new SensorType("email");
    public static final SensorType CLOUD = new SensorType("cloud");
    public static final SensorType IAM = new SensorType("iam");
    public static final SensorType BACKUP_AND_RECOVERY = new SensorType("backupAndRecovery");
    public static final SensorType COMPOUND = new SensorType("compound");
  }

  /**
   * A device.
   *
   * @param id the id; the id of an endpoint if it is one
   * @param type {@code computer}, {@code server} or {@code sensor}
   * @param entity the name
   */
  public record Device(Optional<String> id, Optional<String> type, Optional<String> entity) {}

  /**
   * A part of an attack.
   *
   * @param tactic the tactic with its techniques
   */
  public record MitreAttack(Optional<Tactic> tactic) {}

  /**
   * A tactic of MITRE ATT&amp;CK.
   *
   * @param id the id, such as {@code TA0002}
   * @param name the name
   * @param techniques the techniques
   */
  public record Tactic(Optional<String> id, Optional<String> name, List<Reference> techniques) {
    /** Copies the list. */
    public Tactic {
      techniques = List.copyOf(techniques);
    }
  }

  /**
   * The place of an address.
   *
   * @param fieldName the field of the raw data that has the address
   * @param fieldValue the address
   * @param city the city
   * @param state the state
   * @param country the country
   * @param countryCode the code of the country
   * @param postal the postal code
   * @param latitude the latitude, in degrees
   * @param longitude the longitude, in degrees
   */
  public record Geolocation(
      Optional<String> fieldName,
      Optional<String> fieldValue,
      Optional<String> city,
      Optional<String> state,
      Optional<String> country,
      Optional<String> countryCode,
      Optional<String> postal,
      OptionalDouble latitude,
      OptionalDouble longitude) {}

  /**
   * The reputation of a file.
   *
   * @param fieldName the field of the raw data that has the file
   * @param fieldValue the hash of the file
   * @param reputationScore the score
   * @param detectionName the name of the malware
   */
  public record FileReputation(
      Optional<String> fieldName,
      Optional<String> fieldValue,
      OptionalInt reputationScore,
      Optional<String> detectionName) {}
}
