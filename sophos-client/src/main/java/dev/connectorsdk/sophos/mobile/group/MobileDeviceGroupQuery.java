package dev.connectorsdk.sophos.mobile.group;

import dev.connectorsdk.sophos.endpoint.EndpointView;
import dev.connectorsdk.sophos.internal.QueryParameters;

/**
 * Filters and paging for listing groups of mobile devices. Each method changes this query and
 * returns it.
 */
public final class MobileDeviceGroupQuery {
  /** The maximum number of groups on a page (unverified). */
  public static final int MAX_PAGE_SIZE = 100;

  final QueryParameters parameters = new QueryParameters();

  MobileDeviceGroupQuery() {}

  /** Only groups with these ids. */
  public MobileDeviceGroupQuery addIds(String... ids) {
    parameters.add("ids", (Object[]) ids);
    return this;
  }

  /** A text to search for, in the names. */
  public MobileDeviceGroupQuery search(String text) {
    parameters.set("search", text);
    return this;
  }

  /** The properties to search in: {@code name}. */
  public MobileDeviceGroupQuery addSearchFields(String... properties) {
    parameters.add("searchFields", (Object[]) properties);
    return this;
  }

  /** The properties to return; the id is always returned. All of the view if not set. */
  public MobileDeviceGroupQuery addFields(String... properties) {
    parameters.add("fields", (Object[]) properties);
    return this;
  }

  /** The view of each group; summary if not set. */
  public MobileDeviceGroupQuery view(EndpointView view) {
    parameters.set("view", view);
    return this;
  }

  /** The sort order: properties such as {@code name:desc}. */
  public MobileDeviceGroupQuery addSort(String... terms) {
    parameters.add("sort", (Object[]) terms);
    return this;
  }

  /**
   * The number of groups on a page; the maximum if not set.
   *
   * @throws IllegalArgumentException if the size is not 1 to {@value #MAX_PAGE_SIZE}
   */
  public MobileDeviceGroupQuery pageSize(int size) {
    parameters.pageSize(size, MAX_PAGE_SIZE);
    return this;
  }
}
