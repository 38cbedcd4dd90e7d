package dev.connectorsdk.sophos.cases;

import dev.connectorsdk.sophos.internal.QueryParameters;

/**
 * Filters and paging for listing the detections of a case. Each method changes this query and
 * returns it.
 */
public final class CaseDetectionQuery {
  final QueryParameters parameters = new QueryParameters();

  CaseDetectionQuery() {}

  /** Only detections whose id contains this text. */
  public CaseDetectionQuery idContains(String idContains) {
    parameters.set("idContains", idContains);
    return this;
  }

  /** Only detections whose rule contains this text. */
  public CaseDetectionQuery ruleContains(String ruleContains) {
    parameters.set("ruleContains", ruleContains);
    return this;
  }

  /** The sort order, such as {@code time:desc}; the properties are not published. */
  public CaseDetectionQuery addSort(String... sort) {
    parameters.add("sort", (Object[]) sort);
    return this;
  }

  /**
   * The number of detections on a page; if not set, 50.
   *
   * @throws IllegalArgumentException if the size is not 1 to {@value CaseQuery#MAX_PAGE_SIZE}
   */
  public CaseDetectionQuery pageSize(int size) {
    parameters.pageSize(size, CaseQuery.MAX_PAGE_SIZE);
    return this;
  }
}
