package dev.connectorsdk.sophos.endpoint.policy;

import dev.connectorsdk.sophos.internal.QueryParameters;

/** Filters and paging for listing policies. Each method changes this query and returns it. */
public final class PolicyQuery {
  /** The maximum number of policies on a page, as captured by a third party. */
  public static final int MAX_PAGE_SIZE = 200;

  final QueryParameters parameters = new QueryParameters();

  PolicyQuery() {}

  /** Only policies of this type. */
  public PolicyQuery policyType(PolicyType type) {
    parameters.set("policyType", type);
    return this;
  }

  /** The properties to return; the id is always returned. All if not set. */
  public PolicyQuery addFields(String... properties) {
    parameters.add("fields", (Object[]) properties);
    return this;
  }

  /**
   * The number of policies on a page; the maximum if not set.
   *
   * @throws IllegalArgumentException if the size is not 1 to {@value #MAX_PAGE_SIZE}
   */
  public PolicyQuery pageSize(int size) {
    parameters.pageSize(size, MAX_PAGE_SIZE);
    return this;
  }
}
