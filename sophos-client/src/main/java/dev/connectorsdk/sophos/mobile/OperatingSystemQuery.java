package dev.connectorsdk.sophos.mobile;

import dev.connectorsdk.sophos.endpoint.EndpointView;
import dev.connectorsdk.sophos.internal.QueryParameters;

/**
 * Filters and paging for listing operating systems. Each method changes this query and returns it.
 */
public final class OperatingSystemQuery {
  /** The maximum number of operating systems on a page (unverified). */
  public static final int MAX_PAGE_SIZE = 100;

  final QueryParameters parameters = new QueryParameters();

  OperatingSystemQuery() {}

  /** Only operating systems with these ids. */
  public OperatingSystemQuery addIds(String... ids) {
    parameters.add("ids", (Object[]) ids);
    return this;
  }

  /** Only operating systems of these platforms; more than one is unverified. */
  public OperatingSystemQuery addPlatform(MobilePlatform... platforms) {
    parameters.add("platform", (Object[]) platforms);
    return this;
  }

  /** Only operating systems with this version. */
  public OperatingSystemQuery version(String version) {
    parameters.set("version", version);
    return this;
  }

  /** The properties to return; the id is always returned. All of the view if not set. */
  public OperatingSystemQuery addFields(String... properties) {
    parameters.add("fields", (Object[]) properties);
    return this;
  }

  /** The view of each operating system; summary if not set. */
  public OperatingSystemQuery view(EndpointView view) {
    parameters.set("view", view);
    return this;
  }

  /** The sort order: properties such as {@code name:desc}. */
  public OperatingSystemQuery addSort(String... terms) {
    parameters.add("sort", (Object[]) terms);
    return this;
  }

  /**
   * The number of operating systems on a page; the maximum if not set.
   *
   * @throws IllegalArgumentException if the size is not 1 to {@value #MAX_PAGE_SIZE}
   */
  public OperatingSystemQuery pageSize(int size) {
    parameters.pageSize(size, MAX_PAGE_SIZE);
    return this;
  }
}
