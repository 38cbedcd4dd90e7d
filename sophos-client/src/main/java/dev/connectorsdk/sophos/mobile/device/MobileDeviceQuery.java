package dev.connectorsdk.sophos.mobile.device;

import dev.connectorsdk.sophos.alert.Severity;
import dev.connectorsdk.sophos.endpoint.EndpointView;
import dev.connectorsdk.sophos.endpoint.TimeFilter;
import dev.connectorsdk.sophos.internal.QueryParameters;
import dev.connectorsdk.sophos.mobile.MobilePlatform;

/**
 * Filters and paging for listing mobile devices. A device must match all filters that are set. Each
 * method changes this query and returns it. More than one value of a filter is unverified, except
 * of those by ids.
 */
public final class MobileDeviceQuery {
  /** The maximum number of devices on a page (unverified). */
  public static final int MAX_PAGE_SIZE = 100;

  final QueryParameters parameters = new QueryParameters();

  MobileDeviceQuery() {}

  /** Only devices with these ids. */
  public MobileDeviceQuery addIds(String... ids) {
    parameters.add("ids", (Object[]) ids);
    return this;
  }

  /** Only devices with one of these operating systems. */
  public MobileDeviceQuery addOperatingSystemIds(String... ids) {
    parameters.add("operatingSystemIds", (Object[]) ids);
    return this;
  }

  /** Only devices in one of these groups. */
  public MobileDeviceQuery addDeviceGroupIds(String... ids) {
    parameters.add("deviceGroupIds", (Object[]) ids);
    return this;
  }

  /** Only devices of these platforms. */
  public MobileDeviceQuery addPlatform(MobilePlatform... platforms) {
    parameters.add("platform", (Object[]) platforms);
    return this;
  }

  /** Only devices with one of these types of management. */
  public MobileDeviceQuery addManagementType(MobileDevice.ManagementType... types) {
    parameters.add("managementType", (Object[]) types);
    return this;
  }

  /** Only devices in one of these states of enrollment. */
  public MobileDeviceQuery addManagedState(MobileDevice.ManagedState... states) {
    parameters.add("managedState", (Object[]) states);
    return this;
  }

  /** Only devices that meet their compliance policy, or do not. */
  public MobileDeviceQuery compliant(boolean compliant) {
    parameters.set("compliant", compliant);
    return this;
  }

  /** Only devices with violations of one of these severities. */
  public MobileDeviceQuery addViolationSeverity(Severity... severities) {
    parameters.add("violationSeverity", (Object[]) severities);
    return this;
  }

  /** Only devices with one of these health states. */
  public MobileDeviceQuery addHealthState(MobileDevice.HealthColor... states) {
    parameters.add("healthState", (Object[]) states);
    return this;
  }

  /** Only devices of these owners. */
  public MobileDeviceQuery addOwnershipType(MobileDevice.OwnershipType... types) {
    parameters.add("ownershipType", (Object[]) types);
    return this;
  }

  /** Only devices created before this. */
  public MobileDeviceQuery createdBefore(TimeFilter time) {
    parameters.set("createdBefore", time.value());
    return this;
  }

  /** Only devices created after this. */
  public MobileDeviceQuery createdAfter(TimeFilter time) {
    parameters.set("createdAfter", time.value());
    return this;
  }

  /** Only devices last seen before this. */
  public MobileDeviceQuery lastSeenBefore(TimeFilter time) {
    parameters.set("lastSeenBefore", time.value());
    return this;
  }

  /** Only devices last seen after this. */
  public MobileDeviceQuery lastSeenAfter(TimeFilter time) {
    parameters.set("lastSeenAfter", time.value());
    return this;
  }

  /** A text to search for. */
  public MobileDeviceQuery search(String text) {
    parameters.set("search", text);
    return this;
  }

  /** The properties to search in: {@code name}, {@code modelName}, {@code osName}. */
  public MobileDeviceQuery addSearchFields(String... properties) {
    parameters.add("searchFields", (Object[]) properties);
    return this;
  }

  /** The properties to return; the id is always returned. All of the view if not set. */
  public MobileDeviceQuery addFields(String... properties) {
    parameters.add("fields", (Object[]) properties);
    return this;
  }

  /** The view of each device; summary if not set. */
  public MobileDeviceQuery view(EndpointView view) {
    parameters.set("view", view);
    return this;
  }

  /** The sort order: properties such as {@code lastSeenAt:desc}. */
  public MobileDeviceQuery addSort(String... terms) {
    parameters.add("sort", (Object[]) terms);
    return this;
  }

  /**
   * The number of devices on a page; the maximum if not set.
   *
   * @throws IllegalArgumentException if the size is not 1 to {@value #MAX_PAGE_SIZE}
   */
  public MobileDeviceQuery pageSize(int size) {
    parameters.pageSize(size, MAX_PAGE_SIZE);
    return this;
  }
}
