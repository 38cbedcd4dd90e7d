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
 * A computer or server that Sophos Central protects (Endpoint API, GET
 * /endpoint/v1/endpoints/{endpointId}). Which properties are present depends on the {@linkplain
 * EndpointView view} and the requested fields. Later versions may add components: create it with
 * {@link #builder()}.
 *
 * @param id the id
 * @param type the type of device
 * @param hostname the hostname
 * @param tenant the tenant
 * @param os the operating system
 * @param health the health
 * @param ipv4Addresses the IPv4 addresses
 * @param ipv6Addresses the IPv6 addresses
 * @param macAddresses the MAC addresses
 * @param group the endpoint group, if any
 * @param groupHierarchy the groups above its group (unverified)
 * @param associatedPerson the user
 * @param tamperProtectionEnabled whether tamper protection is on
 * @param tamperProtectionSupported whether the device supports tamper protection
 * @param assignedProducts the assigned products
 * @param lastSeenAt the time of its last contact with Sophos Central
 * @param lastOsUpdateAt the time of the last update of the operating system; full view only
 * @param lastAgentUpdateAt the time of the last update of the agent; full view only
 * @param encryption the device encryption
 * @param lockdown the lockdown; servers only
 * @param online whether it is connected
 * @param cloud the virtual machine, if it is one
 * @param isolation the isolation from the network
 * @param serialNumber the serial number; for Macs only (unverified)
 * @param cloned whether it is a clone of another device
 * @param packages the software packages; full view only
 * @param deviceSoftware the assigned software (unverified)
 * @param tags the tags, at most 15; full view only
 * @param modules the installed modules; stated by third parties (unverified)
 * @param mdrManaged whether the MDR service manages it; stated by third parties (unverified)
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
    List<AncestorGroup> groupHierarchy,
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
    List<Module> modules,
    Optional<Boolean> mdrManaged) {

  /** Copies the collections. */
  public Endpoint {
    ipv4Addresses = List.copyOf(ipv4Addresses);
    ipv6Addresses = List.copyOf(ipv6Addresses);
    macAddresses = List.copyOf(macAddresses);
    groupHierarchy = List.copyOf(groupHierarchy);
    assignedProducts = List.copyOf(assignedProducts);
    tags = List.copyOf(tags);
    modules = List.copyOf(modules);
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
   * A product that is assigned to an endpoint.
   *
   * @param code the product
   * @param version the version
   * @param status the installation status
   */
  public record AssignedProduct(
      Optional<ProductCode> code, Optional<String> version, Optional<ProductStatus> status) {}

  /**
   * A product for endpoints.
   *
   * @param value the text in the API; values unknown to this version are kept
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
   * The installation status of a product.
   *
   * @param value the text in the API; values unknown to this version are kept
   */
  public record ProductStatus(String value) {
    public static final ProductStatus INSTALLED = new ProductStatus("installed");
    public static final ProductStatus NOT_INSTALLED = new ProductStatus("notInstalled");
  }

  /**
   * The user of an endpoint.
   *
   * @param id the id of the directory user, if any
   * @param name the full name
   * @param viaLogin the login on the device
   */
  public record AssociatedPerson(
      Optional<String> id, Optional<String> name, Optional<String> viaLogin) {}

  /**
   * The virtual machine of an endpoint.
   *
   * @param provider the cloud provider
   * @param instanceId the provider's id of the machine
   */
  public record CloudInstance(Optional<CloudProvider> provider, Optional<String> instanceId) {}

  /**
   * The software that is assigned to an endpoint. Stated by third parties (unverified).
   *
   * @param protection the package of the protection agent
   */
  public record DeviceSoftware(Optional<Assignment> protection) {}

  /**
   * A group above the group of an endpoint. Stated by third parties (unverified).
   *
   * @param id the id
   * @param name the name
   * @param parentId the id of its parent group
   */
  public record AncestorGroup(
      Optional<String> id, Optional<String> name, Optional<String> parentId) {}

  /**
   * The isolation of an endpoint from the network.
   *
   * @param status the status
   * @param adminIsolated whether an administrator or an API credential isolated it
   * @param selfIsolated whether the device isolated itself
   */
  public record Isolation(
      Optional<IsolationStatus> status,
      Optional<Boolean> adminIsolated,
      Optional<Boolean> selfIsolated) {}

  /**
   * The lockdown of a server.
   *
   * @param status the status
   * @param updateStatus the status of an update during lockdown; in older responses only
   */
  public record Lockdown(Optional<LockdownStatus> status, Optional<String> updateStatus) {}

  /**
   * A module of the agent. Stated by third parties (unverified).
   *
   * @param name the name
   * @param version the version
   */
  public record Module(Optional<String> name, Optional<String> version) {}

  /**
   * The operating system of an endpoint.
   *
   * @param platform the platform
   * @param name the full name, such as {@code Windows 11 Pro}
   * @param isServer whether it is a server edition
   * @param majorVersion the major version
   * @param minorVersion the minor version
   * @param build the build number
   */
  public record Os(
      Optional<Platform> platform,
      Optional<String> name,
      Optional<Boolean> isServer,
      OptionalInt majorVersion,
      OptionalInt minorVersion,
      OptionalInt build) {}

  /**
   * A platform of operating systems.
   *
   * @param value the text in the API; values unknown to this version are kept
   */
  public record Platform(String value) {
    public static final Platform WINDOWS = new Platform("windows");
    public static final Platform MAC_OS = new Platform("macOS");
    public static final Platform LINUX = new Platform("linux");
  }

  /**
   * A tag of an endpoint. Stated by third parties (unverified).
   *
   * @param key the key
   * @param value the value
   * @param displayString the text in the Sophos Central console
   */
  public record Tag(Optional<String> key, Optional<String> value, Optional<String> displayString) {}
}
