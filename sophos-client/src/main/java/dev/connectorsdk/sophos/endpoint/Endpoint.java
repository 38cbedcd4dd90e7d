package dev.connectorsdk.sophos.endpoint;

import dev.connectorsdk.core.internal.json.RecordPrinter;
import dev.connectorsdk.sophos.endpoint.Packages.Assignment;
import dev.connectorsdk.sophos.identity.Reference;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * A computer or server that Sophos Central protects. How much of it an answer holds depends on the
 * view and the fields asked for. Later versions may add components: create it with {@link
 * #builder()}.
 *
 * @param id The id of the endpoint
 * @param type What kind of device it is
 * @param hostname The name of the device
 * @param tenant The tenant it belongs to
 * @param os The operating system
 * @param health How well it is
 * @param ipv4Addresses Its IPv4 addresses
 * @param ipv6Addresses Its IPv6 addresses
 * @param macAddresses Its MAC addresses
 * @param group The group it is in, absent if there is none
 * @param groupHierarchy The groups above it
 * @param associatedPerson Who uses it
 * @param tamperProtectionEnabled Whether tamper protection is on
 * @param tamperProtectionSupported Whether the device can have tamper protection
 * @param assignedProducts The products on it
 * @param lastSeenAt When it last talked to Sophos Central
 * @param lastOsUpdateAt When its operating system was last updated; in the full view only
 * @param lastAgentUpdateAt When its agent was last updated; in the full view only
 * @param encryption How far it is encrypted
 * @param lockdown Whether it is locked down; servers only
 * @param online Whether it is connected now
 * @param cloud The virtual machine it is, absent if it is none
 * @param isolation Whether it is cut off from the network
 * @param serialNumber Its serial number; that only Macs have one is unverified
 * @param cloned Whether it is a clone of another device
 * @param packages Its software packages; in the full view only
 * @param deviceSoftware The software it is to have
 * @param tags Its labels, 15 at most; in the full view only
 * @param mdrManaged Whether the MDR service looks after it. Stated by third parties, unverified.
 */
@Value.Builder
public record Endpoint(
    String id,
    Optional<EndpointType> type,
    Optional<String> hostname,
    Optional<Reference> tenant,
    Optional<Os> os,
    Optional<Health> health,
    List<String> ipv4Addresses,
    List<String> ipv6Addresses,
    List<String> macAddresses,
    Optional<Reference> group,
    List<GroupNode> groupHierarchy,
    Optional<AssociatedPerson> associatedPerson,
    Optional<Boolean> tamperProtectionEnabled,
    Optional<Boolean> tamperProtectionSupported,
    List<AssignedProduct> assignedProducts,
    Optional<Instant> lastSeenAt,
    Optional<Instant> lastOsUpdateAt,
    Optional<Instant> lastAgentUpdateAt,
    Optional<Encryption> encryption,
    Optional<Lockdown> lockdown,
    Optional<Boolean> online,
    Optional<CloudInstance> cloud,
    Optional<Isolation> isolation,
    Optional<String> serialNumber,
    Optional<Boolean> cloned,
    Optional<Packages> packages,
    Optional<DeviceSoftware> deviceSoftware,
    List<Tag> tags,
    Optional<Boolean> mdrManaged) {

  /** Copies the collections. */
  public Endpoint {
    ipv4Addresses = List.copyOf(ipv4Addresses);
    ipv6Addresses = List.copyOf(ipv6Addresses);
    macAddresses = List.copyOf(macAddresses);
    groupHierarchy = List.copyOf(groupHierarchy);
    assignedProducts = List.copyOf(assignedProducts);
    tags = List.copyOf(tags);
  }

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }

  /** Returns an empty builder, for tests. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link Endpoint}. */
  public static final class Builder extends EndpointBuilder {
    Builder() {}
  }

  /**
   * A product on an endpoint.
   *
   * @param code The product
   * @param version Its version
   * @param status Whether it is installed
   */
  public record AssignedProduct(
      Optional<ProductCode> code, Optional<String> version, Optional<ProductStatus> status) {}

  /**
   * A product that can be on an endpoint.
   *
   * @param value the text that the service uses; one that this version does not know is kept
   */
  public record ProductCode(String value) {
    public static final ProductCode CORE_AGENT = new ProductCode("coreAgent");
    public static final ProductCode INTERCEPT_X = new ProductCode("interceptX");
    public static final ProductCode XDR = new ProductCode("xdr");
    public static final ProductCode ENDPOINT_PROTECTION = new ProductCode("endpointProtection");
    public static final ProductCode DEVICE_ENCRYPTION = new ProductCode("deviceEncryption");
    public static final ProductCode MTR = new ProductCode("mtr");
    public static final ProductCode MTD = new ProductCode("mtd");
    public static final ProductCode ZTNA = new ProductCode("ztna");
  }

  /**
   * Whether a product is on an endpoint.
   *
   * @param value the text that the service uses; one that this version does not know is kept
   */
  public record ProductStatus(String value) {
    public static final ProductStatus INSTALLED = new ProductStatus("installed");
    public static final ProductStatus NOT_INSTALLED = new ProductStatus("notInstalled");
  }

  /**
   * The person who uses an endpoint.
   *
   * @param id The id of the directory user, absent if there is none
   * @param name The full name
   * @param viaLogin The login on the device that the person is known by
   */
  public record AssociatedPerson(
      Optional<String> id, Optional<String> name, Optional<String> viaLogin) {}

  /**
   * The virtual machine an endpoint is.
   *
   * @param provider Where it runs
   * @param instanceId The provider's id of the machine
   */
  public record CloudInstance(Optional<CloudProvider> provider, Optional<String> instanceId) {}

  /**
   * The software that an endpoint is to have. Stated by third parties, unverified.
   *
   * @param protection The package of the protection agent
   */
  public record DeviceSoftware(Optional<Assignment> protection) {}

  /**
   * A group above an endpoint. Stated by third parties, unverified.
   *
   * @param id The id of the group
   * @param name The name of the group
   * @param parentId The id of the group above it
   */
  public record GroupNode(Optional<String> id, Optional<String> name, Optional<String> parentId) {}

  /**
   * Whether an endpoint is cut off from the network, and by whom.
   *
   * @param status Whether it is
   * @param adminIsolated Whether an administrator or a credential did it
   * @param selfIsolated Whether the device did it itself
   */
  public record Isolation(
      Optional<IsolationStatus> status,
      Optional<Boolean> adminIsolated,
      Optional<Boolean> selfIsolated) {}

  /**
   * Whether a server is locked down.
   *
   * @param status The state
   * @param updateStatus The state of an update under lockdown; in older answers only
   */
  public record Lockdown(Optional<LockdownStatus> status, Optional<String> updateStatus) {}

  /**
   * The operating system of an endpoint.
   *
   * @param platform Windows, macOS or Linux
   * @param name The full name, such as {@code Windows 11 Pro}
   * @param isServer Whether it is a server system
   * @param majorVersion The first number of the version
   * @param minorVersion The second number of the version
   * @param build The build number
   */
  public record Os(
      Optional<Platform> platform,
      Optional<String> name,
      Optional<Boolean> isServer,
      OptionalInt majorVersion,
      OptionalInt minorVersion,
      OptionalInt build) {}

  /**
   * The kind of operating system.
   *
   * @param value the text that the service uses; one that this version does not know is kept
   */
  public record Platform(String value) {
    public static final Platform WINDOWS = new Platform("windows");
    public static final Platform MAC_OS = new Platform("macOS");
    public static final Platform LINUX = new Platform("linux");
  }

  /**
   * A label on an endpoint. Stated by third parties, unverified.
   *
   * @param key The name of the label
   * @param value Its value
   * @param displayString How the pages of Sophos Central show it
   */
  public record Tag(Optional<String> key, Optional<String> value, Optional<String> displayString) {}
}
