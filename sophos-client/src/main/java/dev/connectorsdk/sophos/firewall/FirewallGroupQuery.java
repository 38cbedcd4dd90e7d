package dev.connectorsdk.sophos.firewall;

import dev.connectorsdk.sophos.internal.QueryParameters;

/**
 * Filters and paging for listing groups of firewalls. Each method changes this query and returns
 * it.
 */
public final class FirewallGroupQuery {
  /** The maximum number of groups on a page, as in the official connector (unverified). */
  public static final int MAX_PAGE_SIZE = 100;

  final QueryParameters parameters = new QueryParameters();

  FirewallGroupQuery() {}

  /** Whether subgroups are listed too. The default of the service is not published. */
  public FirewallGroupQuery recurseSubgroups(boolean recurse) {
    parameters.set("recurseSubgroups", recurse);
    return this;
  }

  /** A text to search for. */
  public FirewallGroupQuery search(String text) {
    parameters.set("search", text);
    return this;
  }

  /** The properties to search in, such as {@code name}. */
  public FirewallGroupQuery addSearchFields(String... properties) {
    parameters.add("searchFields", (Object[]) properties);
    return this;
  }

  /**
   * The number of groups on a page; the maximum if not set.
   *
   * @throws IllegalArgumentException if the size is not 1 to {@value #MAX_PAGE_SIZE}
   */
  public FirewallGroupQuery pageSize(int size) {
    parameters.pageSize(size, MAX_PAGE_SIZE);
    return this;
  }
}
