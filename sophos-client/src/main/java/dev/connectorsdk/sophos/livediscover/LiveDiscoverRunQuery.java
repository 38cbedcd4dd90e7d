package dev.connectorsdk.sophos.livediscover;

import dev.connectorsdk.sophos.identity.PrincipalType;
import dev.connectorsdk.sophos.internal.QueryParameters;
import dev.connectorsdk.sophos.query.RunResult;
import dev.connectorsdk.sophos.query.RunStatus;

/** Filters and paging for listing runs. Each method changes this query and returns it. */
public final class LiveDiscoverRunQuery {
  /** The maximum number of runs on a page (unverified). */
  public static final int MAX_PAGE_SIZE = 100;

  final QueryParameters parameters = new QueryParameters();

  LiveDiscoverRunQuery() {}

  /** Only runs of this saved query. */
  public LiveDiscoverRunQuery queryId(String queryId) {
    parameters.set("queryId", queryId);
    return this;
  }

  /** Only runs of saved queries in this category. */
  public LiveDiscoverRunQuery categoryId(String categoryId) {
    parameters.set("categoryId", categoryId);
    return this;
  }

  /** Only runs with this status. */
  public LiveDiscoverRunQuery status(RunStatus status) {
    parameters.set("status", status);
    return this;
  }

  /** Only runs with this result. */
  public LiveDiscoverRunQuery result(RunResult result) {
    parameters.set("result", result);
    return this;
  }

  /** Only runs that users, or API credentials, created. */
  public LiveDiscoverRunQuery createdByPrincipalType(PrincipalType createdByPrincipalType) {
    parameters.set("createdByPrincipalType", createdByPrincipalType);
    return this;
  }

  /** The properties to return; the id is always returned. All if not set. */
  public LiveDiscoverRunQuery addFields(String... fields) {
    parameters.add("fields", (Object[]) fields);
    return this;
  }

  /** The sort order, such as {@code createdAt:desc}; the properties are not published. */
  public LiveDiscoverRunQuery addSort(String... sort) {
    parameters.add("sort", (Object[]) sort);
    return this;
  }

  /**
   * The number of runs on a page; if not set, the maximum.
   *
   * @throws IllegalArgumentException if the size is not 1 to {@value #MAX_PAGE_SIZE}
   */
  public LiveDiscoverRunQuery pageSize(int size) {
    parameters.pageSize(size, MAX_PAGE_SIZE);
    return this;
  }
}
