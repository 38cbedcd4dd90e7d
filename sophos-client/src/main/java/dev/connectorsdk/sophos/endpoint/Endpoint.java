package dev.connectorsdk.sophos.endpoint;

import dev.connectorsdk.sophos.identity.Reference;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A computer or server that Sophos Central protects. How much of it an answer holds depends on the
 * view and the fields asked for.
 */
@Value.Immutable
public interface Endpoint {

  /** The id of the endpoint. */
  String id();

  /** What kind of device it is. */
  Optional<EndpointType> type();

  /** The name of the device. */
  Optional<String> hostname();

  /** The tenant it belongs to. */
  Optional<Reference> tenant();

  /** The operating system. */
  Optional<Os> os();

  /** How well it is. */
  Optional<Health> health();

  /** Its IPv4 addresses. */
  List<String> ipv4Addresses();

  /** Its IPv6 addresses. */
  List<String> ipv6Addresses();

  /** Its MAC addresses. */
  List<String> macAddresses();

  /** The group it is in, absent if there is none. */
  Optional<Reference> group();

  /** The groups above it. */
  List<GroupNode> groupHierarchy();

  /** Who uses it. */
  Optional<AssociatedPerson> associatedPerson();

  /** Whether tamper protection is on. */
  Optional<Boolean> tamperProtectionEnabled();

  /** Whether the device can have tamper protection. */
  Optional<Boolean> tamperProtectionSupported();

  /** The products on it. */
  List<AssignedProduct> assignedProducts();

  /** When it last talked to Sophos Central. */
  Optional<Instant> lastSeenAt();

  /** When its operating system was last updated; in the full view only. */
  Optional<Instant> lastOsUpdateAt();

  /** When its agent was last updated; in the full view only. */
  Optional<Instant> lastAgentUpdateAt();

  /** How far it is encrypted. */
  Optional<Encryption> encryption();

  /** Whether it is locked down; servers only. */
  Optional<Lockdown> lockdown();

  /** Whether it is connected now. */
  Optional<Boolean> online();

  /** The virtual machine it is, absent if it is none. */
  Optional<CloudInstance> cloud();

  /** Whether it is cut off from the network. */
  Optional<Isolation> isolation();

  /** Its serial number; that only Macs have one is unverified. */
  Optional<String> serialNumber();

  /** Whether it is a clone of another device. */
  Optional<Boolean> cloned();

  /** Its software packages; in the full view only. */
  Optional<Packages> packages();

  /** The software it is to have. */
  Optional<DeviceSoftware> deviceSoftware();

  /** Its labels, 15 at most; in the full view only. */
  List<Tag> tags();

  /** Whether the MDR service looks after it. Stated by third parties, unverified. */
  Optional<Boolean> mdrManaged();

  /** Starts an empty one. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link Endpoint}. */
  final class Builder extends ImmutableEndpoint.Builder {
    Builder() {}
  }
}
