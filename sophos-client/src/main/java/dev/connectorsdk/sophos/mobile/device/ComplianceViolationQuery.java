package dev.connectorsdk.sophos.mobile.device;

import dev.connectorsdk.sophos.alert.Severity;
import dev.connectorsdk.sophos.endpoint.EndpointView;
import dev.connectorsdk.sophos.internal.QueryParameters;

/**
 * Filters and paging for listing the compliance violations of a device. Each method changes this
 * query and returns it.
 */
public final class ComplianceViolationQuery {
  final QueryParameters parameters = new QueryParameters();

  ComplianceViolationQuery() {}

  /** Only violations of these severities; more than one is unverified. */
  public ComplianceViolationQuery addViolationSeverity(Severity... values) {
    parameters.add("violationSeverity", (Object[]) values);
    return this;
  }

  /** The properties to return. All of the view if not set. */
  public ComplianceViolationQuery addFields(String... properties) {
    parameters.add("fields", (Object[]) properties);
    return this;
  }

  /** The view of each violation; summary if not set. */
  public ComplianceViolationQuery view(EndpointView view) {
    parameters.set("view", view);
    return this;
  }

  /** The sort order: properties such as {@code severity}. */
  public ComplianceViolationQuery addSort(String... terms) {
    parameters.add("sort", (Object[]) terms);
    return this;
  }

  /**
   * The number of items on a page; the maximum if not set.
   *
   * @throws IllegalArgumentException if the size is not 1 to {@value
   *     MobileDeviceQuery#MAX_PAGE_SIZE}
   */
  public ComplianceViolationQuery pageSize(int size) {
    parameters.pageSize(size, MobileDeviceQuery.MAX_PAGE_SIZE);
    return this;
  }
}
