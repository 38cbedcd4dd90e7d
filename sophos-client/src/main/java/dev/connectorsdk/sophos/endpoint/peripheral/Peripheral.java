package dev.connectorsdk.sophos.endpoint.peripheral;

import dev.connectorsdk.core.internal.json.RecordPrinter;
import dev.connectorsdk.sophos.endpoint.EndpointReference;
import java.time.Instant;
import java.util.Optional;

/**
 * A peripheral that was connected to an endpoint (Endpoint API, GET
 * /endpoint/v1/settings/peripheral-control/peripherals/{peripheralId}).
 *
 * @param id the id
 * @param type the type
 * @param category the category: {@code media}, {@code storage} or {@code network}
 * @param model the model
 * @param modelId the id of the model, which an exemption refers to
 * @param instanceId the id of this one device, which an exemption refers to
 * @param lastEndpoint the endpoint to which it was connected last; in older responses only
 * @param lastEndpointHostname the hostname of that endpoint
 * @param lastUsedBy the user who used it last
 * @param lastActionTaken what the endpoint did: {@code allowed}, {@code readOnly}, {@code
 *     alertedOnly} or {@code blocked}
 * @param firstSeenAt the time at which it was connected first
 * @param lastSeenAt the time at which it was connected last
 */
public record Peripheral(
    String id,
    Optional<Type> type,
    Optional<String> category,
    Optional<String> model,
    Optional<String> modelId,
    Optional<String> instanceId,
    Optional<EndpointReference> lastEndpoint,
    Optional<String> lastEndpointHostname,
    Optional<String> lastUsedBy,
    Optional<String> lastActionTaken,
    Optional<Instant> firstSeenAt,
    Optional<Instant> lastSeenAt) {

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }

  /**
   * The type of a peripheral.
   *
   * @param value the text in the API; values unknown to this version are kept
   */
  public record Type(String value) {
    public static final Type BLUETOOTH = new Type("bluetooth");
    public static final Type ENCRYPTED_STORAGE = new Type("encryptedStorage");
    public static final Type FLOPPY_DRIVE = new Type("floppyDrive");
    public static final Type INFRARED = new Type("infrared");
    public static final Type MODEM = new Type("modem");
    public static final Type MTP = new Type("mtp");
    public static final Type OPTICAL_DRIVE = new Type("opticalDrive");
    public static final Type REMOVABLE_STORAGE = new Type("removableStorage");
    public static final Type WIRELESS = new Type("wireless");
  }
}
