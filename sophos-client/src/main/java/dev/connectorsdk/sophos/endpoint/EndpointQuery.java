package dev.connectorsdk.sophos.endpoint;

import dev.connectorsdk.sophos.internal.ArgumentChecks;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * Which endpoints are wanted, and how. Filters of different kinds must all fit. Filters by group
 * are left out: the service has suspended them.
 */
@Value.Immutable
public interface EndpointQuery {

  /** The most endpoints on a page, by a capture and the official connector. */
  int MAX_PAGE_SIZE = 500;

  /**
   * Only endpoints whose overall health is one of these; that several may be named is unverified.
   */
  List<HealthStatus> healthStatus();

  /** Only endpoints of these types; that several may be named is unverified. */
  List<EndpointType> type();

  /** Only servers in one of these states; that several may be named is unverified. */
  List<LockdownStatus> lockdownStatus();

  /** Only endpoints with tamper protection on, or off. */
  Optional<Boolean> tamperProtectionEnabled();

  /** Only endpoints that can have tamper protection, or cannot. */
  Optional<Boolean> tamperProtectionSupported();

  /** Only endpoints that are isolated, or are not. */
  Optional<IsolationStatus> isolationStatus();

  /** Only endpoints whose volumes are in this state as a whole. */
  Optional<EncryptionStatus> overallEncryptionStatus();

  /** Only endpoints that are connected now, or are not. */
  Optional<Boolean> online();

  /** Only endpoints last seen before this. */
  Optional<TimeFilter> lastSeenBefore();

  /** Only endpoints last seen after this. */
  Optional<TimeFilter> lastSeenAfter();

  /** Only endpoints whose operating system was last updated before this. */
  Optional<TimeFilter> lastOsUpdateBefore();

  /** Only endpoints whose operating system was last updated after this. */
  Optional<TimeFilter> lastOsUpdateAfter();

  /** Only endpoints whose agent was last updated before this. */
  Optional<TimeFilter> lastAgentUpdateBefore();

  /** Only endpoints whose agent was last updated after this. */
  Optional<TimeFilter> lastAgentUpdateAfter();

  /** Only endpoints with these ids. */
  List<String> ids();

  /** Only endpoints with this in their name; the service compares its first 10 characters alone. */
  Optional<String> hostnameContains();

  /** Only endpoints with this in the name of the person who uses them. */
  Optional<String> associatedPersonContains();

  /** Only endpoints with this in their serial number. */
  Optional<String> serialNumberContains();

  /** Only endpoints with one of these IP addresses. */
  List<String> ipAddresses();

  /** Only endpoints with one of these MAC addresses, in any case and with any separator. */
  List<String> macAddresses();

  /** Only virtual machines of a provider. */
  Optional<CloudFilter> cloud();

  /** A text to look for. */
  Optional<String> search();

  /** Where to look for it; empty looks everywhere. */
  List<EndpointSearchField> searchFields();

  /**
   * How much of each endpoint to answer with; absent leaves it to the service, which takes summary.
   */
  Optional<EndpointView> view();

  /** The members to answer with; the id always comes. Empty asks for all of the view. */
  List<String> fields();

  /** The order, each a member such as {@code hostname} or {@code lastSeenAt:desc}. */
  List<String> sort();

  /**
   * How many endpoints a page holds, 1 to {@value #MAX_PAGE_SIZE}; absent leaves it to the service.
   */
  OptionalInt pageSize();

  /** Where to begin: the {@code next} of an earlier page; absent begins at the first. */
  Optional<String> pageFromKey();

  /** Whether each page tells how many endpoints there are in all. */
  Optional<Boolean> pageTotal();

  /** Refuses what the service would refuse. */
  @Value.Check
  default void check() {
    ArgumentChecks.pageSize(pageSize(), MAX_PAGE_SIZE);
    ids().forEach(id -> ArgumentChecks.id("ids", id));
    if (!searchFields().isEmpty() && search().isEmpty()) {
      throw new IllegalArgumentException("searchFields say where to look: give search too.");
    }
  }

  /** Starts with a query for all endpoints. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link EndpointQuery}. */
  final class Builder extends ImmutableEndpointQuery.Builder {
    Builder() {}
  }
}
