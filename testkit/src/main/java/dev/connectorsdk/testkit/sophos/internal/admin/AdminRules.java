package dev.connectorsdk.testkit.sophos.internal.admin;

import dev.connectorsdk.testkit.sophos.internal.Errors;
import dev.connectorsdk.testkit.sophos.internal.account.Tenant;
import dev.connectorsdk.testkit.sophos.internal.data.ItemProperties;
import dev.connectorsdk.testkit.sophos.internal.data.PredefinedRoles;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rules between admins and roles: the last Super Admin and assigned roles cannot be removed. */
public final class AdminRules {
  private AdminRules() {}

  public static boolean hasRole(Map<String, Object> admin, String roleId) {
    return assignments(admin).stream()
        .anyMatch(assignment -> roleId.equals(assignment.get("roleId")));
  }

  public static List<? extends Map<?, ?>> assignments(Map<String, Object> admin) {
    return ItemProperties.objects(admin, "roleAssignments");
  }

  /** Returns the id of a role if it exists and is meant for admins. */
  public static String userRole(Tenant tenant, String roleId) {
    Map<String, Object> role =
        tenant.roles().get(roleId).orElseThrow(() -> Errors.notFound("The role does not exist"));
    if (!"user".equals(role.get("principalType"))) {
      throw Errors.badRequest("A role of principal type user is required");
    }
    return roleId;
  }

  /** Rejects the request with 409 if the admin is the only Super Admin left. */
  public static void keepLastSuperAdmin(Tenant tenant, Map<String, Object> admin) {
    Optional<String> superAdmin = PredefinedRoles.superAdminId(tenant);
    if (superAdmin.isEmpty() || !hasRole(admin, superAdmin.get())) {
      return;
    }
    long count = tenant.admins().stream().filter(each -> hasRole(each, superAdmin.get())).count();
    if (count < 2) {
      throw Errors.conflict("The last Super Admin cannot be removed");
    }
  }
}
