package dev.connectorsdk.sophos.endpoint;

import dev.connectorsdk.sophos.internal.ArgumentChecks;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * Filters and paging for listing endpoints. An endpoint must match all filters that are set. The
 * vendor has suspended the filters by group: their effect is unknown. For the endpoints of a group,
 * use {@link Endpoints#groups()}.
 */
@Value.Immutable
public interface EndpointQuery {

  /**
   * The maximum number of endpoints on a page, as in a capture and the official connector
   * (unverified).
   */
  int MAX_PAGE_SIZE = 500;

  /** Only endpoints with one of these overall health statuses; more than one is unverified. */
  List<HealthStatus> healthStatus();

  /** Only endpoints of these types; more than one is unverified. */
  List<EndpointType> type();

  /** Only servers with one of these statuses; more than one is unverified. */
  List<LockdownStatus> lockdownStatus();

  /** Only endpoints with tamper protection on, or off. */
  Optional<Boolean> tamperProtectionEnabled();

  /** Only endpoints that support tamper protection, or do not. */
  Optional<Boolean> tamperProtectionSupported();

  /** Only endpoints that are isolated, or are not. */
  Optional<IsolationStatus> isolationStatus();

  /** Only endpoints with this overall encryption status. */
  Optional<EncryptionStatus> overallEncryptionStatus();

  /** Only endpoints that are connected, or are not. */
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

  /**
   * Only endpoints whose hostname contains this text; the service compares its first 10 characters
   * only.
   */
  Optional<String> hostnameContains();

  /** Only endpoints whose user name contains this text. */
  Optional<String> associatedPersonContains();

  /** Only endpoints whose serial number contains this text. */
  Optional<String> serialNumberContains();

  /** Only endpoints with one of these IP addresses. */
  List<String> ipAddresses();

  /** Only endpoints with one of these MAC addresses, in any case and with any separator. */
  List<String> macAddresses();

  /** Only endpoints whose group name contains this text; suspended by the vendor. */
  Optional<String> groupNameContains();

  /** Only endpoints that are in a group, or are not; suspended by the vendor. */
  Optional<Boolean> assignedToGroup();

  /** Only endpoints of these groups; suspended by the vendor. */
  List<String> groupIds();

  /** Only virtual machines of a provider. */
  Optional<CloudFilter> cloud();

  /** A text to search for. */
  Optional<String> search();

  /** The properties to search in; all if empty. */
  List<EndpointSearchField> searchFields();

  /** The view of each endpoint; absent for the default of the service, which is summary. */
  Optional<EndpointView> view();

  /** The properties to return; the id is always returned. All of the view if empty. */
  List<String> fields();

  /** The sort order: properties such as {@code hostname} or {@code lastSeenAt:desc}. */
  List<String> sort();

  /**
   * The number of endpoints on a page, 1 to {@value #MAX_PAGE_SIZE}; absent for the default of the
   * service.
   */
  OptionalInt pageSize();

  /** The {@code next} of an earlier page, where the list starts; absent for the first page. */
  Optional<String> pageFromKey();

  /** Whether each page includes the total number of endpoints. */
  Optional<Boolean> pageTotal();

  /** Rejects values that the service would reject. */
  @Value.Check
  default void check() {
    ArgumentChecks.requirePageSize(pageSize(), MAX_PAGE_SIZE);
    ids().forEach(id -> ArgumentChecks.requireId("ids", id));
    if (!searchFields().isEmpty() && search().isEmpty()) {
      throw new IllegalArgumentException("searchFields need a text to search for: set search too.");
    }
  }

  /** Returns a builder without filters. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link EndpointQuery}. */
  final class Builder extends ImmutableEndpointQuery.Builder {
    Builder() {}
  }
}
