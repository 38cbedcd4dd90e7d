package dev.connectorsdk.sophos.cases;

import dev.connectorsdk.sophos.endpoint.TimeFilter;
import dev.connectorsdk.sophos.internal.QueryParameters;

/**
 * Filters and paging for listing cases. A case must match all filters that are set. There is no
 * filter by the time of the last change: the service rejects it. Each method changes this query and
 * returns it.
 */
public final class CaseQuery {
  /** The maximum number of cases on a page, as seen in an error of the service. */
  public static final int MAX_PAGE_SIZE = 50;

  final QueryParameters parameters = new QueryParameters();

  CaseQuery() {}

  /** Only cases that Sophos, or the customer, manages. */
  public CaseQuery managedBy(Case.ManagedBy managedBy) {
    parameters.set("managedBy", managedBy);
    return this;
  }

  /** Only cases of this type. */
  public CaseQuery type(Case.Type type) {
    parameters.set("type", type);
    return this;
  }

  /** Only cases of this severity. */
  public CaseQuery severity(Case.Severity severity) {
    parameters.set("severity", severity);
    return this;
  }

  /** Only cases with this status. */
  public CaseQuery status(Case.Status status) {
    parameters.set("status", status);
    return this;
  }

  /** Only cases with this verdict. */
  public CaseQuery verdict(Case.Verdict verdict) {
    parameters.set("verdict", verdict);
    return this;
  }

  /** Only cases that are escalated, or are not. */
  public CaseQuery escalated(boolean escalated) {
    parameters.set("escalated", escalated);
    return this;
  }

  /**
   * Only cases of this assignee: an email address or {@code Unassigned}; for cases that Sophos
   * manages {@code MDR Ops} or {@code Unassigned}.
   */
  public CaseQuery assignee(String assignee) {
    parameters.set("assignee", assignee);
    return this;
  }

  /** Only cases with this name. */
  public CaseQuery name(String name) {
    parameters.set("name", name);
    return this;
  }

  /** Only cases whose overview contains this text. */
  public CaseQuery overviewContains(String overviewContains) {
    parameters.set("overviewContains", overviewContains);
    return this;
  }

  /** Only cases created after this. */
  public CaseQuery createdAfter(TimeFilter createdAfter) {
    parameters.set("createdAfter", createdAfter.value());
    return this;
  }

  /** Only cases created before this. */
  public CaseQuery createdBefore(TimeFilter createdBefore) {
    parameters.set("createdBefore", createdBefore.value());
    return this;
  }

  /** The sort order, such as {@code createdAt:desc}; the properties are not published. */
  public CaseQuery addSort(String... sort) {
    parameters.add("sort", (Object[]) sort);
    return this;
  }

  /**
   * The number of cases on a page; if not set, the maximum.
   *
   * @throws IllegalArgumentException if the size is not 1 to {@value #MAX_PAGE_SIZE}
   */
  public CaseQuery pageSize(int size) {
    parameters.pageSize(size, MAX_PAGE_SIZE);
    return this;
  }
}
