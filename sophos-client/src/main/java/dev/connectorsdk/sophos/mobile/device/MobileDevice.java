package dev.connectorsdk.sophos.mobile.device;

import dev.connectorsdk.core.internal.json.RecordPrinter;
import dev.connectorsdk.sophos.alert.Severity;
import dev.connectorsdk.sophos.identity.Principal;
import dev.connectorsdk.sophos.identity.Reference;
import dev.connectorsdk.sophos.mobile.OperatingSystem;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * A mobile device (Mobile API, GET /mobile/v1/devices/{id}). Later versions may add components:
 * create it with {@link #builder()}.
 *
 * @param id the id
 * @param tenant the tenant
 * @param name the name
 * @param availableActions the actions that the device supports, such as {@code get-logs}
 * @param assignedPerson the user of the device
 * @param compliance whether the device meets its compliance policy
 * @param managedState the state of its enrollment
 * @param ownershipType the owner
 * @param healthState the health
 * @param managementType the type of management
 * @param os the operating system; its id may be absent
 * @param email the e-mail address of the user
 * @param description the description
 * @param phoneNumber the phone number
 * @param lastSeenAt the time of the last contact
 * @param smcAppLastSeenAt the time of the last contact of the Sophos Mobile Control app
 * @param ixmAppLastSeenAt the time of the last contact of the Intercept X for Mobile app
 * @param modelName the model
 * @param externalId the id in another system
 * @param deviceGroup the group
 * @param scanResultSummary the results of the last scan
 * @param logLevel the log level of the apps
 * @param supervised whether an iOS device is supervised
 * @param createdAt the time of creation
 * @param createdBy the creator
 * @param updatedAt the time of the last change
 * @param updatedBy the author of the last change
 */
@Value.Builder
public record MobileDevice(
    String id,
    Optional<Reference> tenant,
    Optional<String> name,
    List<String> availableActions,
    Optional<AssignedPerson> assignedPerson,
    Optional<Compliance> compliance,
    Optional<ManagedState> managedState,
    Optional<OwnershipType> ownershipType,
    Optional<Health> healthState,
    Optional<ManagementType> managementType,
    Optional<OperatingSystem> os,
    Optional<String> email,
    Optional<String> description,
    Optional<String> phoneNumber,
    Optional<Instant> lastSeenAt,
    Optional<Instant> smcAppLastSeenAt,
    Optional<Instant> ixmAppLastSeenAt,
    Optional<String> modelName,
    Optional<String> externalId,
    Optional<Reference> deviceGroup,
    Optional<ScanSummary> scanResultSummary,
    Optional<String> logLevel,
    Optional<Boolean> supervised,
    Optional<Instant> createdAt,
    Optional<Principal> createdBy,
    Optional<Instant> updatedAt,
    Optional<Principal> updatedBy) {

  /** Copies the collections. */
  public MobileDevice {
    availableActions = List.copyOf(availableActions);
  }

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }

  /** Returns an empty builder, for tests. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link MobileDevice}. */
  public static final class Builder extends MobileDeviceBuilder {
    Builder() {}
  }

  /**
   * The user of a device.
   *
   * @param id the id in Sophos Central
   * @param internalId the id in Sophos Mobile
   * @param name the name
   * @param email the e-mail address
   */
  public record AssignedPerson(
      Optional<String> id,
      Optional<String> internalId,
      Optional<String> name,
      Optional<String> email) {}

  /**
   * Whether a device meets its compliance policy.
   *
   * @param compliant whether it does
   * @param severity the highest severity of its violations
   */
  public record Compliance(Optional<Boolean> compliant, Optional<Severity> severity) {}

  /**
   * The health of a device.
   *
   * @param state the health
   * @param mode how it is determined, such as {@code automatic}
   */
  public record Health(Optional<HealthColor> state, Optional<String> mode) {}

  /**
   * The results of the last scan.
   *
   * @param lastScannedAt the time of the scan
   * @param suspiciousCount the number of suspicious apps
   * @param maliciousCount the number of malicious apps
   * @param puaCount the number of potentially unwanted apps
   * @param lowReputationCount the number of apps of low reputation
   */
  public record ScanSummary(
      Optional<Instant> lastScannedAt,
      OptionalInt suspiciousCount,
      OptionalInt maliciousCount,
      OptionalInt puaCount,
      OptionalInt lowReputationCount) {}

  /**
   * The state of a device's enrollment.
   *
   * @param value the text in the API; values unknown to this version are kept
   */
  public record ManagedState(String value) {
    public static final ManagedState ENROLLING = new ManagedState("enrolling");
    public static final ManagedState MANAGED = new ManagedState("managed");
    public static final ManagedState NOT_MANAGED = new ManagedState("notManaged");
    public static final ManagedState DECOMMISSIONED = new ManagedState("decommissioned");
  }

  /**
   * The owner of a device.
   *
   * @param value the text in the API; values unknown to this version are kept
   */
  public record OwnershipType(String value) {
    public static final OwnershipType CORPORATE = new OwnershipType("corporate");
    public static final OwnershipType EMPLOYEE = new OwnershipType("employee");
  }

  /**
   * The health of a device as a color.
   *
   * @param value the text in the API; values unknown to this version are kept
   */
  public record HealthColor(String value) {
    public static final HealthColor GREEN = new HealthColor("green");
    public static final HealthColor AMBER = new HealthColor("amber");
    public static final HealthColor RED = new HealthColor("red");
  }

  /**
   * The type of a device's management.
   *
   * @param value the text in the API; values unknown to this version are kept
   */
  public record ManagementType(String value) {
    public static final ManagementType FULL_MDM = new ManagementType("fullMdm");
    public static final ManagementType IXM = new ManagementType("ixm");
    public static final ManagementType ANDROID_WORK_PROFILE =
        new ManagementType("androidWorkProfile");
    public static final ManagementType NOT_MANAGED = new ManagementType("notManaged");
  }
}
