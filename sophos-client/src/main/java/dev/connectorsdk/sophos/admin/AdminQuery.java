package dev.connectorsdk.sophos.admin;

import dev.connectorsdk.sophos.internal.ArgumentChecks;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** Filters and paging for listing administrators. */
@Value.Immutable
public interface AdminQuery {

  /** The maximum number of administrators on a page, as in the official connector (unverified). */
  int MAX_PAGE_SIZE = 100;

  /** Only administrators with this role. */
  Optional<String> roleId();

  /** A text to search for in the user names. */
  Optional<String> search();

  /** The properties to return; the id is always returned. All if empty. */
  List<String> fields();

  /**
   * The sort order: properties such as {@code createdAt:desc}. The properties to sort by are not published.
   */
  List<String> sort();

  /**
   * The number of administrators on a page, 1 to {@value #MAX_PAGE_SIZE}; absent for the maximum.
   */
  OptionalInt pageSize();

  /** Rejects values that the service would reject. */
  @Value.Check
  default void check() {
    ArgumentChecks.requirePageSize(pageSize(), MAX_PAGE_SIZE);
    roleId().ifPresent(id -> ArgumentChecks.requireId("roleId", id));
  }

  /** Returns a builder without filters. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link AdminQuery}. */
  final class Builder extends ImmutableAdminQuery.Builder {
    Builder() {}
  }
}
