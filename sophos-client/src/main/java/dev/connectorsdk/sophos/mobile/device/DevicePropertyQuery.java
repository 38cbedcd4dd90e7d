package dev.connectorsdk.sophos.mobile.device;

import dev.connectorsdk.sophos.endpoint.EndpointView;
import dev.connectorsdk.sophos.internal.QueryParameters;

/**
 * Filters and paging for listing the properties of a device. Each method changes this query and
 * returns it.
 */
public final class DevicePropertyQuery {
  final QueryParameters parameters = new QueryParameters();

  DevicePropertyQuery() {}

  /** Only properties of these types; more than one is unverified. */
  public DevicePropertyQuery addDevicePropertyType(DeviceProperty.Type... values) {
    parameters.add("devicePropertyType", (Object[]) values);
    return this;
  }

  /** Only properties with these keys; more than one is unverified. */
  public DevicePropertyQuery addDevicePropertyKey(String... values) {
    parameters.add("devicePropertyKey", (Object[]) values);
    return this;
  }

  /** A text to search for. */
  public DevicePropertyQuery search(String text) {
    parameters.set("search", text);
    return this;
  }

  /** The properties to search in: {@code key}. */
  public DevicePropertyQuery addSearchFields(String... properties) {
    parameters.add("searchFields", (Object[]) properties);
    return this;
  }

  /** The properties to return. All of the view if not set. */
  public DevicePropertyQuery addFields(String... properties) {
    parameters.add("fields", (Object[]) properties);
    return this;
  }

  /** The view of each property; summary if not set. */
  public DevicePropertyQuery view(EndpointView view) {
    parameters.set("view", view);
    return this;
  }

  /** The sort order: properties such as {@code key:desc}. */
  public DevicePropertyQuery addSort(String... terms) {
    parameters.add("sort", (Object[]) terms);
    return this;
  }

  /**
   * The number of items on a page; the maximum if not set.
   *
   * @throws IllegalArgumentException if the size is not 1 to {@value
   *     MobileDeviceQuery#MAX_PAGE_SIZE}
   */
  public DevicePropertyQuery pageSize(int size) {
    parameters.pageSize(size, MobileDeviceQuery.MAX_PAGE_SIZE);
    return this;
  }
}
