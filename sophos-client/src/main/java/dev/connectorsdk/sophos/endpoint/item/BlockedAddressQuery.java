package dev.connectorsdk.sophos.endpoint.item;

import dev.connectorsdk.sophos.internal.QueryParameters;

/**
 * Order and paging for listing blocked addresses. Each method changes this query and returns it.
 */
public final class BlockedAddressQuery {
  /** The maximum number of addresses on a page. */
  public static final int MAX_PAGE_SIZE = 100;

  final QueryParameters parameters = new QueryParameters();

  BlockedAddressQuery() {}

  /**
   * The sort order: {@code item}, {@code createdAt} or {@code blockedUntil}, with {@code :desc} for
   * a descending order; {@code createdAt:desc} if not set.
   */
  public BlockedAddressQuery addSort(String... terms) {
    parameters.add("sort", (Object[]) terms);
    return this;
  }

  /**
   * The number of addresses on a page; the maximum if not set.
   *
   * @throws IllegalArgumentException if the size is not 1 to {@value #MAX_PAGE_SIZE}
   */
  public BlockedAddressQuery pageSize(int size) {
    parameters.pageSize(size, MAX_PAGE_SIZE);
    return this;
  }
}
