package dev.connectorsdk.sophos.partner;

import dev.connectorsdk.sophos.internal.QueryParameters;

/**
 * Filters and paging for listing the administrators of a partner. Each method changes this query
 * and returns it.
 */
public final class PartnerAdminQuery {
  /** The maximum number of administrators on a page (unverified). */
  public static final int MAX_PAGE_SIZE = 100;

  final QueryParameters parameters = new QueryParameters();

  PartnerAdminQuery() {}

  /** A text to search for. */
  public PartnerAdminQuery search(String text) {
    parameters.set("search", text);
    return this;
  }

  /** Only the administrator with this email address. */
  public PartnerAdminQuery email(String address) {
    parameters.set("email", address);
    return this;
  }

  /** Only administrators with this role. */
  public PartnerAdminQuery roleId(String id) {
    parameters.set("roleId", id);
    return this;
  }

  /** Only administrators who have a role for this tenant. */
  public PartnerAdminQuery withAccessToTenant(String tenantId) {
    parameters.set("withAccessToTenant", tenantId);
    return this;
  }

  /** The properties to return; the id is always returned. All if not set. */
  public PartnerAdminQuery addFields(String... properties) {
    parameters.add("fields", (Object[]) properties);
    return this;
  }

  /** The sort order: properties such as {@code username:desc}. */
  public PartnerAdminQuery addSort(String... terms) {
    parameters.add("sort", (Object[]) terms);
    return this;
  }

  /**
   * The number of administrators on a page; the maximum if not set.
   *
   * @throws IllegalArgumentException if the size is not 1 to {@value #MAX_PAGE_SIZE}
   */
  public PartnerAdminQuery pageSize(int size) {
    parameters.pageSize(size, MAX_PAGE_SIZE);
    return this;
  }
}
