package dev.connectorsdk.sophos.livediscover;

import dev.connectorsdk.sophos.internal.ArgumentChecks;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** Filters and paging for listing the endpoints of a run. */
@Value.Immutable
public interface RunEndpointQuery {

  /** The maximum number of endpoints on a page (unverified). */
  int MAX_PAGE_SIZE = 100;

  /** Which endpoints match; the values are not published. */
  Optional<String> match();

  /** The properties to return; the id is always returned. All if empty. */
  List<String> fields();

  /** The sort order, such as {@code hostname:desc}; the properties are not published. */
  List<String> sort();

  /** The number of endpoints on a page, 1 to {@value #MAX_PAGE_SIZE}; absent for the maximum. */
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

  /** Builds a {@link RunEndpointQuery}. */
  final class Builder extends ImmutableRunEndpointQuery.Builder {
    Builder() {}
  }
}
