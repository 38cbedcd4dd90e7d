package dev.connectorsdk.sophos.query;

import dev.connectorsdk.sophos.internal.ArgumentChecks;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** Filters and paging for listing saved queries. */
@Value.Immutable
public interface SavedQueryQuery {

  /** The maximum number of queries on a page (unverified). */
  int MAX_PAGE_SIZE = 100;

  /** Only queries in this category. */
  Optional<String> categoryId();

  /** A text to search for. */
  Optional<String> search();

  /** The properties to search in; all if empty. */
  List<String> searchFields();

  /** The properties to return; the id is always returned. All if empty. */
  List<String> fields();

  /** The number of queries on a page, 1 to {@value #MAX_PAGE_SIZE}; absent for the maximum. */
  OptionalInt pageSize();

  /** Rejects values that the service would reject. */
  @Value.Check
  default void check() {
    ArgumentChecks.requirePageSize(pageSize(), MAX_PAGE_SIZE);
    categoryId().ifPresent(id -> ArgumentChecks.requireId("categoryId", id));
    if (!searchFields().isEmpty() && search().isEmpty()) {
      throw new IllegalArgumentException("searchFields need a text to search for: set search too.");
    }
  }

  /** Returns a builder without filters. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link SavedQueryQuery}. */
  final class Builder extends ImmutableSavedQueryQuery.Builder {
    Builder() {}
  }
}
