package dev.connectorsdk.sophos.livediscover;

import dev.connectorsdk.sophos.identity.PrincipalType;
import dev.connectorsdk.sophos.internal.ArgumentChecks;
import dev.connectorsdk.sophos.query.RunResult;
import dev.connectorsdk.sophos.query.RunStatus;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** Filters and paging for listing runs. */
@Value.Immutable
public interface LiveDiscoverRunQuery {

  /** The maximum number of runs on a page (unverified). */
  int MAX_PAGE_SIZE = 100;

  /** Only runs of this saved query. */
  Optional<String> queryId();

  /** Only runs of saved queries in this category. */
  Optional<String> categoryId();

  /** Only runs with this status. */
  Optional<RunStatus> status();

  /** Only runs with this result. */
  Optional<RunResult> result();

  /** Only runs that users, or API credentials, created. */
  Optional<PrincipalType> createdByPrincipalType();

  /** The properties to return; the id is always returned. All if empty. */
  List<String> fields();

  /** The sort order, such as {@code createdAt:desc}; the properties are not published. */
  List<String> sort();

  /** The number of runs on a page, 1 to {@value #MAX_PAGE_SIZE}; absent for the maximum. */
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

  /** Builds a {@link LiveDiscoverRunQuery}. */
  final class Builder extends ImmutableLiveDiscoverRunQuery.Builder {
    Builder() {}
  }
}
