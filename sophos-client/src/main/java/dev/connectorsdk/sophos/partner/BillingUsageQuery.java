package dev.connectorsdk.sophos.partner;

import dev.connectorsdk.sophos.internal.QueryParameters;

/**
 * Filters and paging for listing the billable usage of a month. Each method changes this query and
 * returns it.
 */
public final class BillingUsageQuery {
  /** The maximum number of rows on a page; that of the service is not published. */
  public static final int MAX_PAGE_SIZE = 1000;

  final QueryParameters parameters = new QueryParameters();

  BillingUsageQuery() {}

  /** Only the usage of this account. */
  public BillingUsageQuery accountId(String id) {
    parameters.set("accountId", id);
    return this;
  }

  /** Only the usage of accounts with this email address of their contact. */
  public BillingUsageQuery contactEmail(String address) {
    parameters.set("contactEmail", address);
    return this;
  }

  /** The properties to return. All if not set. */
  public BillingUsageQuery addFields(String... properties) {
    parameters.add("fields", (Object[]) properties);
    return this;
  }

  /**
   * The number of rows on a page; the default of the service if not set.
   *
   * @throws IllegalArgumentException if the size is not 1 to {@value #MAX_PAGE_SIZE}
   */
  public BillingUsageQuery pageSize(int size) {
    parameters.pageSize(size, MAX_PAGE_SIZE);
    return this;
  }

  /** Whether each page includes the total number of rows. */
  public BillingUsageQuery pageTotal(boolean withTotal) {
    parameters.set("pageTotal", withTotal);
    return this;
  }
}
