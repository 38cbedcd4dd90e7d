package dev.connectorsdk.sophos.livediscover;

import dev.connectorsdk.sophos.endpoint.EndpointType;
import dev.connectorsdk.sophos.endpoint.HealthStatus;
import dev.connectorsdk.sophos.endpoint.LockdownStatus;
import dev.connectorsdk.sophos.endpoint.TimeFilter;
import dev.connectorsdk.sophos.internal.ArgumentChecks;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Selects the endpoints of a query. An endpoint must match all parts that are set. */
@Value.Immutable
public interface EndpointFilter {

  /** Only endpoints with these ids. */
  List<String> ids();

  /** Only endpoints with one of these overall health statuses. */
  List<HealthStatus> healthStatus();

  /** Only endpoints of these types. */
  List<EndpointType> type();

  /** Only endpoints with one of these operating systems. */
  List<Os> os();

  /** Only endpoints with tamper protection on, or off. */
  Optional<Boolean> tamperProtectionEnabled();

  /** Only servers with one of these statuses. */
  List<LockdownStatus> lockdownStatus();

  /** Only endpoints last seen before this. */
  Optional<TimeFilter> lastSeenBefore();

  /** Only endpoints last seen after this. */
  Optional<TimeFilter> lastSeenAfter();

  /** Only endpoints whose hostname contains this text. */
  Optional<String> hostnameContains();

  /** Only endpoints whose user name contains this text. */
  Optional<String> associatedPersonContains();

  /** Only endpoints whose group name contains this text. */
  Optional<String> groupNameContains();

  /** Only endpoints with one of these IP addresses. */
  List<String> ipAddresses();

  /** A text to search for. */
  Optional<String> search();

  /** The properties to search in; all if empty. */
  List<String> searchFields();

  /** Rejects values that the service would reject. */
  @Value.Check
  default void check() {
    ids().forEach(id -> ArgumentChecks.requireId("ids", id));
  }

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link EndpointFilter}. */
  final class Builder extends ImmutableEndpointFilter.Builder {
    Builder() {}
  }

  /**
   * An operating system.
   *
   * @param platform {@code windows}, {@code macOS} or {@code linux}
   * @param type the type of endpoint
   * @param version the version
   */
  record Os(
      Optional<String> platform, Optional<EndpointType> type, Optional<VersionRange> version) {}

  /**
   * A version, or a range of versions. Its format is not published.
   *
   * @param match the version
   * @param from the first version
   * @param to the last version
   */
  record VersionRange(Optional<String> match, Optional<String> from, Optional<String> to) {}
}
