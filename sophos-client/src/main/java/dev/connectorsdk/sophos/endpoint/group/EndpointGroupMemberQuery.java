package dev.connectorsdk.sophos.endpoint.group;

import dev.connectorsdk.sophos.internal.QueryParameters;

/**
 * Filters and paging for listing the members of an endpoint group. Each method changes this query
 * and returns it. The reference marks the sort order and the search as temporarily unsupported.
 */
public final class EndpointGroupMemberQuery {
  /** The maximum number of endpoints on a page, as for a list of endpoints (unverified). */
  public static final int MAX_PAGE_SIZE = 500;

  final QueryParameters parameters = new QueryParameters();

  EndpointGroupMemberQuery() {}

  /** A text to search for, in the hostnames unless {@link #addSearchFields} is set. */
  public EndpointGroupMemberQuery search(String text) {
    parameters.set("search", text);
    return this;
  }

  /** The properties to search in, such as {@code hostname} or {@code osName}. */
  public EndpointGroupMemberQuery addSearchFields(String... properties) {
    parameters.add("searchFields", (Object[]) properties);
    return this;
  }

  /** The properties to return; the id is always returned. All if not set. */
  public EndpointGroupMemberQuery addFields(String... properties) {
    parameters.add("fields", (Object[]) properties);
    return this;
  }

  /** The sort order: properties such as {@code hostname:desc}. */
  public EndpointGroupMemberQuery addSort(String... terms) {
    parameters.add("sort", (Object[]) terms);
    return this;
  }

  /**
   * The number of endpoints on a page; the default of the service if not set.
   *
   * @throws IllegalArgumentException if the size is not 1 to {@value #MAX_PAGE_SIZE}
   */
  public EndpointGroupMemberQuery pageSize(int size) {
    parameters.pageSize(size, MAX_PAGE_SIZE);
    return this;
  }

  /** Whether each page includes the total number of endpoints. */
  public EndpointGroupMemberQuery pageTotal(boolean withTotal) {
    parameters.set("pageTotal", withTotal);
    return this;
  }
}
