package dev.connectorsdk.sophos.endpoint.group;

import dev.connectorsdk.sophos.internal.QueryParameters;

/**
 * Filters and paging for listing endpoint groups. A group must match all filters that are set. Each
 * method changes this query and returns it.
 */
public final class EndpointGroupQuery {
  /** The maximum number of groups on a page (unverified). */
  public static final int MAX_PAGE_SIZE = 1000;

  final QueryParameters parameters = new QueryParameters();

  EndpointGroupQuery() {}

  /** Only groups with these ids. */
  public EndpointGroupQuery addIds(String... ids) {
    parameters.add("ids", (Object[]) ids);
    return this;
  }

  /** Only groups with one of these endpoints. */
  public EndpointGroupQuery addEndpointIds(String... ids) {
    parameters.add("endpointIds", (Object[]) ids);
    return this;
  }

  /** A text to search for, in the names unless {@link #addSearchFields} is set. */
  public EndpointGroupQuery search(String text) {
    parameters.set("search", text);
    return this;
  }

  /** The properties to search in: {@code name}, {@code description}. */
  public EndpointGroupQuery addSearchFields(String... properties) {
    parameters.add("searchFields", (Object[]) properties);
    return this;
  }

  /** The properties to return; the id is always returned. All if not set. */
  public EndpointGroupQuery addFields(String... properties) {
    parameters.add("fields", (Object[]) properties);
    return this;
  }

  /**
   * The sort order: {@code id}, {@code name}, {@code createdAt} or {@code updatedAt}, with {@code
   * :desc} for a descending order.
   */
  public EndpointGroupQuery addSort(String... terms) {
    parameters.add("sort", (Object[]) terms);
    return this;
  }

  /**
   * The number of groups on a page; the maximum if not set.
   *
   * @throws IllegalArgumentException if the size is not 1 to {@value #MAX_PAGE_SIZE}
   */
  public EndpointGroupQuery pageSize(int size) {
    parameters.pageSize(size, MAX_PAGE_SIZE);
    return this;
  }
}
