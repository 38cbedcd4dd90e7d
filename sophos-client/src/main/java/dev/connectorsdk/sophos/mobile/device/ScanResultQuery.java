package dev.connectorsdk.sophos.mobile.device;

import dev.connectorsdk.sophos.endpoint.EndpointView;
import dev.connectorsdk.sophos.internal.QueryParameters;

/**
 * Filters and paging for listing the scan results of a device. Each method changes this query and
 * returns it.
 */
public final class ScanResultQuery {
  final QueryParameters parameters = new QueryParameters();

  ScanResultQuery() {}

  /** Only results of these types; more than one is unverified. */
  public ScanResultQuery addScanResultType(ScanResult.Type... values) {
    parameters.add("scanResultType", (Object[]) values);
    return this;
  }

  /** A text to search for. */
  public ScanResultQuery search(String text) {
    parameters.set("search", text);
    return this;
  }

  /** The properties to search in: {@code name}, {@code identifier}, {@code threatName}. */
  public ScanResultQuery addSearchFields(String... properties) {
    parameters.add("searchFields", (Object[]) properties);
    return this;
  }

  /** The properties to return. All of the view if not set. */
  public ScanResultQuery addFields(String... properties) {
    parameters.add("fields", (Object[]) properties);
    return this;
  }

  /** The view of each result; summary if not set. */
  public ScanResultQuery view(EndpointView view) {
    parameters.set("view", view);
    return this;
  }

  /** The sort order: properties such as {@code name:desc}. */
  public ScanResultQuery addSort(String... terms) {
    parameters.add("sort", (Object[]) terms);
    return this;
  }

  /**
   * The number of items on a page; the maximum if not set.
   *
   * @throws IllegalArgumentException if the size is not 1 to {@value
   *     MobileDeviceQuery#MAX_PAGE_SIZE}
   */
  public ScanResultQuery pageSize(int size) {
    parameters.pageSize(size, MobileDeviceQuery.MAX_PAGE_SIZE);
    return this;
  }
}
