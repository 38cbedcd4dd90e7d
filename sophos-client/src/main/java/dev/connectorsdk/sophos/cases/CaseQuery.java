package dev.connectorsdk.sophos.cases;

import dev.connectorsdk.sophos.endpoint.TimeFilter;
import dev.connectorsdk.sophos.internal.ArgumentChecks;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * Filters and paging for listing cases. A case must match all filters that are set. There is no
 * filter by the time of the last change: the service rejects it.
 */
@Value.Immutable
public interface CaseQuery {

  /** The maximum number of cases on a page, as seen in an error of the service. */
  int MAX_PAGE_SIZE = 50;

  /** Only cases that Sophos, or the customer, manages. */
  Optional<Case.ManagedBy> managedBy();

  /** Only cases of this type. */
  Optional<Case.Type> type();

  /** Only cases of this severity. */
  Optional<Case.Severity> severity();

  /** Only cases with this status. */
  Optional<Case.Status> status();

  /** Only cases with this verdict. */
  Optional<Case.Verdict> verdict();

  /** Only cases that are escalated, or are not. */
  Optional<Boolean> escalated();

  /**
   * Only cases of this assignee: an email address or {@code Unassigned}; for cases that Sophos
   * manages {@code MDR Ops} or {@code Unassigned}.
   */
  Optional<String> assignee();

  /** Only cases with this name. */
  Optional<String> name();

  /** Only cases whose overview contains this text. */
  Optional<String> overviewContains();

  /** Only cases created after this. */
  Optional<TimeFilter> createdAfter();

  /** Only cases created before this. */
  Optional<TimeFilter> createdBefore();

  /** The sort order, such as {@code createdAt:desc}; the properties are not published. */
  List<String> sort();

  /** The number of cases on a page, 1 to {@value #MAX_PAGE_SIZE}; absent for the maximum. */
  OptionalInt pageSize();

  /** Rejects values that the service would reject. */
  @Value.Check
  default void check() {
    ArgumentChecks.requirePageSize(pageSize(), MAX_PAGE_SIZE);
  }

  /** Returns a builder without filters. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link CaseQuery}. */
  final class Builder extends ImmutableCaseQuery.Builder {
    Builder() {}
  }
}
