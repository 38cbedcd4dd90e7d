package dev.connectorsdk.sophos.tenant;

import dev.connectorsdk.sophos.internal.ArgumentChecks;
import java.util.List;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** Properties and paging for listing tenants. */
@Value.Immutable
public interface TenantQuery {

  /** The maximum number of tenants on a page. */
  int MAX_PAGE_SIZE = 100;

  /**
   * The properties to return; the id is always returned. All if empty. Documented for the Partner API; unverified for the Organization API.
   */
  List<String> fields();

  /**
   * The number of tenants on a page, 1 to {@value #MAX_PAGE_SIZE}; absent for the maximum.
   */
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

  /** Builds a {@link TenantQuery}. */
  final class Builder extends ImmutableTenantQuery.Builder {
    Builder() {}
  }
}
