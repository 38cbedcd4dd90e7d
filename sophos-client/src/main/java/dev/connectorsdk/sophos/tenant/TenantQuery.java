package dev.connectorsdk.sophos.tenant;

import dev.connectorsdk.sophos.internal.QueryParameters;

/** Properties and paging for listing tenants. Each method changes this query and returns it. */
public final class TenantQuery {
  /** The maximum number of tenants on a page. */
  public static final int MAX_PAGE_SIZE = 100;

  final QueryParameters parameters = new QueryParameters();

  TenantQuery() {}

  /**
   * The properties to return; the id is always returned. All if not set. For partners only: the
   * Organization API has no such parameter.
   */
  public TenantQuery addFields(String... fields) {
    parameters.add("fields", (Object[]) fields);
    return this;
  }

  /**
   * The number of tenants on a page; if not set, the maximum.
   *
   * @throws IllegalArgumentException if the size is not 1 to {@value #MAX_PAGE_SIZE}
   */
  public TenantQuery pageSize(int size) {
    parameters.pageSize(size, MAX_PAGE_SIZE);
    return this;
  }
}
