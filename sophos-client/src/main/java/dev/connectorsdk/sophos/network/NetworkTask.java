package dev.connectorsdk.sophos.network;

import dev.connectorsdk.core.internal.json.RecordPrinter;
import dev.connectorsdk.sophos.identity.Principal;
import dev.connectorsdk.sophos.identity.Reference;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A task that sends settings to devices (Switch API, GET /switch/v1/tasks; Wi-Fi API, GET
 * /wifi/v1/tasks).
 *
 * @param id the id
 * @param type the type
 * @param tenant the tenant
 * @param createdBy the author
 * @param createdAt the time of creation
 * @param updatedBy the author of the last change
 * @param updatedAt the time of the last change
 * @param status the number of devices in each state
 * @param switches the result of each switch; empty for a task of the Wi-Fi API
 * @param accessPoints the result of each access point; empty for a task of the Switch API
 */
public record NetworkTask(
    String id,
    Optional<Type> type,
    Optional<Reference> tenant,
    Optional<Principal> createdBy,
    Optional<Instant> createdAt,
    Optional<Principal> updatedBy,
    Optional<Instant> updatedAt,
    Optional<Counts> status,
    List<Device> switches,
    List<Device> accessPoints) {
  /** Copies the lists. */
  public NetworkTask {
    switches = List.copyOf(switches);
    accessPoints = List.copyOf(accessPoints);
  }

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }

  /**
   * The type of a task.
   *
   * @param value the text in the API; values unknown to this version are kept
   */
  public record Type(String value) {
    public static final Type MAC_FILTER = new Type("macFilter");
    public static final Type VLAN = new Type("vlan");
  }

  /**
   * The state of a task at a device.
   *
   * @param value the text in the API; values unknown to this version are kept
   */
  public record State(String value) {
    public static final State SUCCEEDED = new State("succeeded");
    public static final State FAILED = new State("failed");
    public static final State PENDING = new State("pending");
    public static final State NO_SUPPORT_SUBSCRIPTION = new State("noSupportSubscription");
  }

  /**
   * The number of devices in each state.
   *
   * @param succeeded the number of devices with the settings
   * @param failed the number of devices that failed
   * @param pending the number of devices without a result yet
   * @param noSupportSubscription the number of devices without a support subscription
   * @param total the number of all devices
   */
  public record Counts(
      OptionalInt succeeded,
      OptionalInt failed,
      OptionalInt pending,
      OptionalInt noSupportSubscription,
      OptionalInt total) {}

  /**
   * The result of a device.
   *
   * @param id the id of the device
   * @param status the state
   * @param error the reason of a failure
   */
  public record Device(String id, Optional<State> status, Optional<Failure> error) {}

  /**
   * The reason of a failure.
   *
   * @param error the short code, such as {@code badRequest}
   * @param message the message
   * @param code the detail code
   * @param docUrl the address of the documentation
   */
  public record Failure(
      Optional<String> error,
      Optional<String> message,
      Optional<String> code,
      Optional<String> docUrl) {}
}
