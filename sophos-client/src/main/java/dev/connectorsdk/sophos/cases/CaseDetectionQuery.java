package dev.connectorsdk.sophos.cases;

import dev.connectorsdk.sophos.internal.ArgumentChecks;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** Filters and paging for listing the detections of a case. */
@Value.Immutable
public interface CaseDetectionQuery {

  /** Only detections whose id contains this text. */
  Optional<String> idContains();

  /** Only detections whose rule contains this text. */
  Optional<String> ruleContains();

  /** The sort order, such as {@code time:desc}; the properties are not published. */
  List<String> sort();

  /** The number of detections on a page, 1 to 50 (unverified); absent for 50. */
  OptionalInt pageSize();

  /** Rejects values that the service would reject. */
  @Value.Check
  default void check() {
    ArgumentChecks.requirePageSize(pageSize(), CaseQuery.MAX_PAGE_SIZE);
  }

  /** Returns a builder without filters. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link CaseDetectionQuery}. */
  final class Builder extends ImmutableCaseDetectionQuery.Builder {
    Builder() {}
  }
}
