package dev.connectorsdk.sophos.tenant;

import dev.connectorsdk.sophos.internal.ArgumentChecks;
import java.util.List;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** How the tenants are wanted. */
@Value.Immutable
public interface TenantQuery {

  /** The most tenants on a page. */
  int MAX_PAGE_SIZE = 100;

  /**
   * The members to answer with; the id always comes. Empty asks for all. Documented by the Partner
   * API; for an organization unverified.
   */
  List<String> fields();

  /**
   * How many tenants a page holds, 1 to {@value #MAX_PAGE_SIZE}; absent asks for as many as
   * possible.
   */
  OptionalInt pageSize();

  /** Refuses what the service would refuse. */
  @Value.Check
  default void check() {
    ArgumentChecks.pageSize(pageSize(), MAX_PAGE_SIZE);
  }

  /** Starts with a query for all tenants. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link TenantQuery}. */
  final class Builder extends ImmutableTenantQuery.Builder {
    Builder() {}
  }
}
