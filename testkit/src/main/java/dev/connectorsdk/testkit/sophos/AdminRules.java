package dev.connectorsdk.testkit.sophos;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What holds between admins and roles: the last Super Admin stays, an assigned role stays. */
final class AdminRules {
  private AdminRules() {}

  static boolean isAssigned(SimulatedTenant tenant, String roleId) {
    return tenant.admins().stream().anyMatch(admin -> hasRole(admin, roleId));
  }

  static boolean hasRole(Map<String, Object> admin, String roleId) {
    return assignments(admin).stream().anyMatch(assigned -> roleId.equals(assigned.get("roleId")));
  }

  static List<? extends Map<?, ?>> assignments(Map<String, Object> admin) {
    if (admin.get("roleAssignments") instanceof List<?> list) {
      return list.stream().filter(Map.class::isInstance).map(item -> (Map<?, ?>) item).toList();
    }
    return List.of();
  }

  /** Refuses with 409 if this admin is the only Super Admin left. */
  static void keepLastSuperAdmin(SimulatedTenant tenant, Map<String, Object> admin) {
    Optional<String> superAdmin = superAdminRole(tenant);
    if (superAdmin.isEmpty() || !hasRole(admin, superAdmin.get())) {
      return;
    }
    long holders = tenant.admins().stream().filter(each -> hasRole(each, superAdmin.get())).count();
    if (holders < 2) {
      throw Errors.conflict("The last Super Admin cannot be removed");
    }
  }

  static Optional<String> superAdminRole(SimulatedTenant tenant) {
    return tenant.roles().stream()
        .filter(role -> "predefined".equals(role.get("type")))
        .filter(role -> PredefinedRoles.SUPER_ADMIN.equals(role.get("name")))
        .flatMap(role -> Items.text(role, "id").stream())
        .findFirst();
  }
}
