package dev.connectorsdk.sophos.admin;

import dev.connectorsdk.core.internal.json.RecordPrinter;
import dev.connectorsdk.sophos.internal.ArgumentChecks;
import java.util.Optional;

/**
 * For which accounts a partner administrator has a role.
 *
 * @param type {@code self}, {@code allManagedTenants} or {@code tenant}
 * @param id the id of the tenant, for one tenant
 */
public record RoleScope(Optional<String> type, Optional<String> id) {
  /** The partner itself. */
  public static final RoleScope SELF = new RoleScope(Optional.of("self"), Optional.empty());

  /** All tenants that the partner manages. */
  public static final RoleScope ALL_MANAGED_TENANTS =
      new RoleScope(Optional.of("allManagedTenants"), Optional.empty());

  /**
   * Returns the scope of one tenant.
   *
   * @throws IllegalArgumentException if the id is blank
   */
  public static RoleScope ofTenant(String id) {
    return new RoleScope(
        Optional.of("tenant"), Optional.of(ArgumentChecks.requireId("tenantId", id)));
  }

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }
}
