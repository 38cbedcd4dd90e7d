package dev.connectorsdk.sophos.livediscover;

import dev.connectorsdk.sophos.internal.QueryParameters;

/**
 * Filters and paging for listing the endpoints of a run. Each method changes this query and returns
 * it.
 */
public final class RunEndpointQuery {
  /** The maximum number of endpoints on a page (unverified). */
  public static final int MAX_PAGE_SIZE = 100;

  final QueryParameters parameters = new QueryParameters();

  RunEndpointQuery() {}

  /** Which endpoints match; the values are not published. */
  public RunEndpointQuery match(String match) {
    parameters.set("match", match);
    return this;
  }

  /** The properties to return; the id is always returned. All if not set. */
  public RunEndpointQuery addFields(String... fields) {
    parameters.add("fields", (Object[]) fields);
    return this;
  }

  /** The sort order, such as {@code hostname:desc}; the properties are not published. */
  public RunEndpointQuery addSort(String... sort) {
    parameters.add("sort", (Object[]) sort);
    return this;
  }

  /**
   * The number of endpoints on a page; if not set, the maximum.
   *
   * @throws IllegalArgumentException if the size is not 1 to {@value #MAX_PAGE_SIZE}
   */
  public RunEndpointQuery pageSize(int size) {
    parameters.pageSize(size, MAX_PAGE_SIZE);
    return this;
  }
}
