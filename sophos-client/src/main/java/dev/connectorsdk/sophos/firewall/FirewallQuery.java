package dev.connectorsdk.sophos.firewall;

import dev.connectorsdk.sophos.internal.QueryParameters;

/** Filters and paging for listing firewalls. Each method changes this query and returns it. */
public final class FirewallQuery {
  /** The maximum number of firewalls on a page, as in the official connector (unverified). */
  public static final int MAX_PAGE_SIZE = 1000;

  /** In place of the id of a group: firewalls without a group (unverified). */
  public static final String UNGROUPED = "ungrouped";

  final QueryParameters parameters = new QueryParameters();

  FirewallQuery() {}

  /** Only firewalls of this group; {@link #UNGROUPED} for those without one. */
  public FirewallQuery groupId(String id) {
    parameters.set("groupId", id);
    return this;
  }

  /** A text to search for. */
  public FirewallQuery search(String text) {
    parameters.set("search", text);
    return this;
  }

  /**
   * The number of firewalls on a page; the maximum if not set.
   *
   * @throws IllegalArgumentException if the size is not 1 to {@value #MAX_PAGE_SIZE}
   */
  public FirewallQuery pageSize(int size) {
    parameters.pageSize(size, MAX_PAGE_SIZE);
    return this;
  }
}
