package dev.connectorsdk.sophos.cases;

import dev.connectorsdk.core.internal.json.Copies;
import dev.connectorsdk.core.internal.json.RecordPrinter;
import dev.connectorsdk.sophos.detection.Detection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a case concerns: a device, a user, a file and the like (Cases API, GET
 * /cases/v1/cases/{caseId}/impacted-entities).
 *
 * @param id the id
 * @param name the name
 * @param type the type
 * @param detections the detections, with id and rule only
 * @param entityAttributes further attributes, which depend on the type
 */
public record ImpactedEntity(
    String id,
    Optional<String> name,
    Optional<Type> type,
    List<Detection> detections,
    Map<String, Object> entityAttributes) {

  /** Copies the collections. */
  public ImpactedEntity {
    detections = List.copyOf(detections);
    entityAttributes = Copies.of(entityAttributes);
  }

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }

  /**
   * A type of entity.
   *
   * @param value the text in the API; values unknown to this version are kept
   */
  public record Type(String value) {
    public static final Type FILE = new Type("file");
    public static final Type NETWORK_FLOW = new Type("networkFlow");
    public static final Type IP_ADDRESS = new Type("ipAddress");
    public static final Type PROCESS = new Type("process");
    public static final Type DEVICE = new Type("device");
    public static final Type USER = new Type("user");
  }
}
