package dev.connectorsdk.sophos.network;

import dev.connectorsdk.sophos.internal.QueryParameters;

/** Filters and paging for listing tasks. Each method changes this query and returns it. */
public final class NetworkTaskQuery {
  /** The maximum number of tasks on a page (unverified). */
  public static final int MAX_PAGE_SIZE = 100;

  final QueryParameters parameters = new QueryParameters();

  NetworkTaskQuery() {}

  /** Only tasks of this type. */
  public NetworkTaskQuery type(NetworkTask.Type type) {
    parameters.set("type", type);
    return this;
  }

  /** The properties to return; the id is always returned. All if not set. */
  public NetworkTaskQuery addFields(String... properties) {
    parameters.add("fields", (Object[]) properties);
    return this;
  }

  /**
   * The number of tasks on a page; the maximum if not set.
   *
   * @throws IllegalArgumentException if the size is not 1 to {@value #MAX_PAGE_SIZE}
   */
  public NetworkTaskQuery pageSize(int size) {
    parameters.pageSize(size, MAX_PAGE_SIZE);
    return this;
  }
}
