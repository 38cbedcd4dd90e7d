package dev.connectorsdk.sophos.firewall;

import dev.connectorsdk.core.internal.json.RecordPrinter;
import dev.connectorsdk.sophos.identity.Principal;
import dev.connectorsdk.sophos.identity.Reference;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A firewall (Firewall API, GET /firewall/v1/firewalls). Later versions may add components: create
 * it with {@link #builder()}.
 *
 * @param id the id
 * @param name the name, which is unique in the tenant
 * @param hostname the hostname
 * @param serialNumber the serial number
 * @param model the model
 * @param firmwareVersion the installed version of the firmware
 * @param tenant the tenant
 * @param group the group; absent if it has none
 * @param cluster the cluster; absent if it has none
 * @param externalIpv4Addresses the external IPv4 addresses
 * @param status the status of its management
 * @param capabilities the capabilities
 * @param geoLocation the location
 * @param createdAt the time of creation
 * @param createdBy the creator
 * @param updatedAt the time of the last change
 * @param updatedBy the author of the last change
 * @param stateChangedAt the time of the last change of the status; taken from {@code
 *     statusChangedAt} if the service uses that name
 * @param statusChangedAt the same, by its other name
 */
@Value.Builder
public record Firewall(
    String id,
    Optional<String> name,
    Optional<String> hostname,
    Optional<String> serialNumber,
    Optional<String> model,
    Optional<String> firmwareVersion,
    Optional<Reference> tenant,
    Optional<Reference> group,
    Optional<Cluster> cluster,
    List<String> externalIpv4Addresses,
    Optional<Status> status,
    List<String> capabilities,
    Optional<GeoLocation> geoLocation,
    Optional<Instant> createdAt,
    Optional<Principal> createdBy,
    Optional<Instant> updatedAt,
    Optional<Principal> updatedBy,
    Optional<Instant> stateChangedAt,
    Optional<Instant> statusChangedAt) {

  /** Copies the collections. */
  public Firewall {
    externalIpv4Addresses = List.copyOf(externalIpv4Addresses);
    capabilities = List.copyOf(capabilities);
    stateChangedAt = stateChangedAt.isPresent() ? stateChangedAt : statusChangedAt;
  }

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }

  /** Returns an empty builder, for tests. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Firewall}. */
  public static final class Builder extends FirewallBuilder {
    Builder() {}
  }

  /**
   * The status of the management of a firewall. The service has two names for two of its
   * properties: read {@code managing} and {@code reporting}, which have the value of either.
   *
   * @param managing whether it is managed by Sophos Central
   * @param managingStatus the same, by its other name
   * @param reporting whether it sends its reports to Sophos Central
   * @param reportingStatus the same, by its other name
   * @param connected whether it is connected
   * @param suspended whether its management is suspended
   */
  public record Status(
      Optional<Approval> managing,
      Optional<Approval> managingStatus,
      Optional<Approval> reporting,
      Optional<Approval> reportingStatus,
      Optional<Boolean> connected,
      Optional<Boolean> suspended) {
    /** Reads a value by either name. */
    public Status {
      managing = managing.isPresent() ? managing : managingStatus;
      reporting = reporting.isPresent() ? reporting : reportingStatus;
    }
  }

  /**
   * Whether the management or the reports of a firewall are approved.
   *
   * @param value the text in the API; values unknown to this version are kept, since not all are
   *     published
   */
  public record Approval(String value) {
    public static final Approval APPROVED_BY_CUSTOMER = new Approval("approvedByCustomer");
    public static final Approval APPROVAL_PENDING = new Approval("approvalPending");
  }

  /**
   * The cluster of a firewall.
   *
   * @param id the id of the cluster
   * @param mode the mode, such as {@code activeActive} or {@code activePassive}
   * @param status the role of this firewall, such as {@code primary}
   * @param peers the other firewall
   */
  public record Cluster(
      Optional<String> id, Optional<String> mode, Optional<String> status, Optional<Peer> peers) {}

  /**
   * The other firewall of a cluster.
   *
   * @param id the id
   * @param serialNumber the serial number
   */
  public record Peer(Optional<String> id, Optional<String> serialNumber) {}

  /**
   * The location of a firewall, as texts of decimal degrees.
   *
   * @param latitude the latitude, such as {@code 51.75}
   * @param longitude the longitude, such as {@code -1.25}
   */
  public record GeoLocation(Optional<String> latitude, Optional<String> longitude) {}
}
