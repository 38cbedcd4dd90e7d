package dev.connectorsdk.sophos.endpoint;

import dev.connectorsdk.sophos.internal.ArgumentChecks;
import dev.connectorsdk.sophos.internal.QueryParameters;
import java.util.Collection;
import java.util.List;

/**
 * Filters and paging for listing endpoints. An endpoint must match all filters that are set. The
 * vendor has suspended the filters by group: their effect is unknown. For the endpoints of a group,
 * use {@link Endpoints#groups()}. Each method changes this query and returns it.
 */
public final class EndpointQuery {
  /**
   * The maximum number of endpoints on a page, as in a capture and the official connector
   * (unverified).
   */
  public static final int MAX_PAGE_SIZE = 500;

  private final QueryParameters parameters = new QueryParameters();

  EndpointQuery() {}

  /** Only endpoints with one of these overall health statuses; more than one is unverified. */
  public EndpointQuery addHealthStatus(HealthStatus... healthStatus) {
    parameters.add("healthStatus", (Object[]) healthStatus);
    return this;
  }

  /** Like {@link #addHealthStatus}, for a collection. */
  public EndpointQuery addAllHealthStatus(Collection<HealthStatus> healthStatus) {
    return addHealthStatus(healthStatus.toArray(HealthStatus[]::new));
  }

  /** Only endpoints of these types; more than one is unverified. */
  public EndpointQuery addType(EndpointType... type) {
    parameters.add("type", (Object[]) type);
    return this;
  }

  /** Like {@link #addType}, for a collection. */
  public EndpointQuery addAllType(Collection<EndpointType> type) {
    return addType(type.toArray(EndpointType[]::new));
  }

  /** Only servers with one of these statuses; more than one is unverified. */
  public EndpointQuery addLockdownStatus(LockdownStatus... lockdownStatus) {
    parameters.add("lockdownStatus", (Object[]) lockdownStatus);
    return this;
  }

  /** Like {@link #addLockdownStatus}, for a collection. */
  public EndpointQuery addAllLockdownStatus(Collection<LockdownStatus> lockdownStatus) {
    return addLockdownStatus(lockdownStatus.toArray(LockdownStatus[]::new));
  }

  /** Only endpoints with tamper protection on, or off. */
  public EndpointQuery tamperProtectionEnabled(boolean tamperProtectionEnabled) {
    parameters.set("tamperProtectionEnabled", tamperProtectionEnabled);
    return this;
  }

  /** Only endpoints that support tamper protection, or do not. */
  public EndpointQuery tamperProtectionSupported(boolean tamperProtectionSupported) {
    parameters.set("tamperProtectionSupported", tamperProtectionSupported);
    return this;
  }

  /** Only endpoints that are isolated, or are not. */
  public EndpointQuery isolationStatus(IsolationStatus isolationStatus) {
    parameters.set("isolationStatus", isolationStatus);
    return this;
  }

  /** Only endpoints with this overall encryption status. */
  public EndpointQuery overallEncryptionStatus(EncryptionStatus overallEncryptionStatus) {
    parameters.set("overallEncryptionStatus", overallEncryptionStatus);
    return this;
  }

  /** Only endpoints that are connected, or are not. */
  public EndpointQuery online(boolean online) {
    parameters.set("online", online);
    return this;
  }

  /** Only endpoints last seen before this. */
  public EndpointQuery lastSeenBefore(TimeFilter lastSeenBefore) {
    parameters.set("lastSeenBefore", lastSeenBefore.value());
    return this;
  }

  /** Only endpoints last seen after this. */
  public EndpointQuery lastSeenAfter(TimeFilter lastSeenAfter) {
    parameters.set("lastSeenAfter", lastSeenAfter.value());
    return this;
  }

  /** Only endpoints whose operating system was last updated before this. */
  public EndpointQuery lastOsUpdateBefore(TimeFilter lastOsUpdateBefore) {
    parameters.set("lastOsUpdateBefore", lastOsUpdateBefore.value());
    return this;
  }

  /** Only endpoints whose operating system was last updated after this. */
  public EndpointQuery lastOsUpdateAfter(TimeFilter lastOsUpdateAfter) {
    parameters.set("lastOsUpdateAfter", lastOsUpdateAfter.value());
    return this;
  }

  /** Only endpoints whose agent was last updated before this. */
  public EndpointQuery lastAgentUpdateBefore(TimeFilter lastAgentUpdateBefore) {
    parameters.set("lastAgentUpdateBefore", lastAgentUpdateBefore.value());
    return this;
  }

  /** Only endpoints whose agent was last updated after this. */
  public EndpointQuery lastAgentUpdateAfter(TimeFilter lastAgentUpdateAfter) {
    parameters.set("lastAgentUpdateAfter", lastAgentUpdateAfter.value());
    return this;
  }

  /** Only endpoints with these ids. */
  public EndpointQuery addIds(String... ids) {
    List.of(ids).forEach(id -> ArgumentChecks.requireId("ids", id));
    parameters.add("ids", (Object[]) ids);
    return this;
  }

  /** Like {@link #addIds}, for a collection. */
  public EndpointQuery addAllIds(Collection<String> ids) {
    return addIds(ids.toArray(String[]::new));
  }

  /**
   * Only endpoints whose hostname contains this text; the service compares its first 10 characters
   * only.
   */
  public EndpointQuery hostnameContains(String hostnameContains) {
    parameters.set("hostnameContains", hostnameContains);
    return this;
  }

  /** Only endpoints whose user name contains this text. */
  public EndpointQuery associatedPersonContains(String associatedPersonContains) {
    parameters.set("associatedPersonContains", associatedPersonContains);
    return this;
  }

  /** Only endpoints whose serial number contains this text. */
  public EndpointQuery serialNumberContains(String serialNumberContains) {
    parameters.set("serialNumberContains", serialNumberContains);
    return this;
  }

  /** Only endpoints with one of these IP addresses. */
  public EndpointQuery addIpAddresses(String... ipAddresses) {
    parameters.add("ipAddresses", (Object[]) ipAddresses);
    return this;
  }

  /** Like {@link #addIpAddresses}, for a collection. */
  public EndpointQuery addAllIpAddresses(Collection<String> ipAddresses) {
    return addIpAddresses(ipAddresses.toArray(String[]::new));
  }

  /** Only endpoints with one of these MAC addresses, in any case and with any separator. */
  public EndpointQuery addMacAddresses(String... macAddresses) {
    parameters.add("macAddresses", (Object[]) macAddresses);
    return this;
  }

  /** Like {@link #addMacAddresses}, for a collection. */
  public EndpointQuery addAllMacAddresses(Collection<String> macAddresses) {
    return addMacAddresses(macAddresses.toArray(String[]::new));
  }

  /** Only endpoints whose group name contains this text; suspended by the vendor. */
  public EndpointQuery groupNameContains(String groupNameContains) {
    parameters.set("groupNameContains", groupNameContains);
    return this;
  }

  /** Only endpoints that are in a group, or are not; suspended by the vendor. */
  public EndpointQuery assignedToGroup(boolean assignedToGroup) {
    parameters.set("assignedToGroup", assignedToGroup);
    return this;
  }

  /** Only endpoints of these groups; suspended by the vendor. */
  public EndpointQuery addGroupIds(String... groupIds) {
    parameters.add("groupIds", (Object[]) groupIds);
    return this;
  }

  /** Like {@link #addGroupIds}, for a collection. */
  public EndpointQuery addAllGroupIds(Collection<String> groupIds) {
    return addGroupIds(groupIds.toArray(String[]::new));
  }

  /** Only virtual machines of a provider. */
  public EndpointQuery cloud(CloudFilter cloud) {
    parameters.set("cloud", cloud.value());
    return this;
  }

  /** A text to search for. */
  public EndpointQuery search(String search) {
    parameters.set("search", search);
    return this;
  }

  /** The properties to search in; all if not set. */
  public EndpointQuery addSearchFields(EndpointSearchField... searchFields) {
    parameters.add("searchFields", (Object[]) searchFields);
    return this;
  }

  /** The view of each endpoint; absent for the default of the service, which is summary. */
  public EndpointQuery view(EndpointView view) {
    parameters.set("view", view);
    return this;
  }

  /** The properties to return; the id is always returned. All of the view if not set. */
  public EndpointQuery addFields(String... fields) {
    parameters.add("fields", (Object[]) fields);
    return this;
  }

  /** The sort order: properties such as {@code hostname} or {@code lastSeenAt:desc}. */
  public EndpointQuery addSort(String... sort) {
    parameters.add("sort", (Object[]) sort);
    return this;
  }

  /**
   * The number of endpoints on a page; if not set, the default of the service.
   *
   * @throws IllegalArgumentException if the size is not 1 to {@value #MAX_PAGE_SIZE}
   */
  public EndpointQuery pageSize(int size) {
    parameters.pageSize(size, MAX_PAGE_SIZE);
    return this;
  }

  /** The {@code next} of an earlier page, where the list starts. */
  public EndpointQuery pageFromKey(String pageFromKey) {
    parameters.set("pageFromKey", pageFromKey);
    return this;
  }

  /** Whether each page includes the total number of endpoints. */
  public EndpointQuery pageTotal(boolean pageTotal) {
    parameters.set("pageTotal", pageTotal);
    return this;
  }

  /** Returns the parameters, which must fit together. */
  QueryParameters checked() {
    parameters.requireWith("searchFields", "search");
    return parameters;
  }
}
