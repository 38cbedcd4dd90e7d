package dev.connectorsdk.sophos.admin;

import dev.connectorsdk.sophos.internal.ArgumentChecks;
import dev.connectorsdk.sophos.internal.QueryParameters;

/** Filters and paging for listing administrators. Each method changes this query and returns it. */
public final class AdminQuery {
  /** The maximum number of administrators on a page, as in the official connector (unverified). */
  public static final int MAX_PAGE_SIZE = 100;

  final QueryParameters parameters = new QueryParameters();

  AdminQuery() {}

  /** Only administrators with this role. */
  public AdminQuery roleId(String roleId) {
    parameters.set("roleId", ArgumentChecks.requireId("roleId", roleId));
    return this;
  }

  /** A text to search for in the user names. */
  public AdminQuery search(String search) {
    parameters.set("search", search);
    return this;
  }

  /** The properties to return; the id is always returned. All if not set. */
  public AdminQuery addFields(String... fields) {
    parameters.add("fields", (Object[]) fields);
    return this;
  }

  /**
   * The sort order: properties such as {@code createdAt:desc}. The properties to sort by are not
   * published.
   */
  public AdminQuery addSort(String... sort) {
    parameters.add("sort", (Object[]) sort);
    return this;
  }

  /**
   * The number of administrators on a page; if not set, the maximum.
   *
   * @throws IllegalArgumentException if the size is not 1 to {@value #MAX_PAGE_SIZE}
   */
  public AdminQuery pageSize(int size) {
    parameters.pageSize(size, MAX_PAGE_SIZE);
    return this;
  }
}
