package dev.connectorsdk.testkit.sophos;

import dev.connectorsdk.testkit.http.Json;
import dev.connectorsdk.testkit.http.SimulatedResponse;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** Common API, the role assignment of an admin: one at a time, a new one replaces the old. */
final class RoleAssignmentRoutes {
  private static final String LIST = AdminRoutes.ONE + "/role-assignments";
  private static final String ONE = LIST + "/{assignmentId}";

  private final Clock clock;
  private final Ids ids;

  RoleAssignmentRoutes(Clock clock, Ids ids) {
    this.clock = clock;
    this.ids = ids;
  }

  void addTo(TenantRouter router) {
    router.get(LIST, RoleAssignmentRoutes::list);
    router.post(LIST, call -> call.tenant().exclusively(() -> assign(call)));
    router.get(ONE, RoleAssignmentRoutes::get);
    router.delete(ONE, call -> call.tenant().exclusively(() -> remove(call)));
  }

  private static SimulatedResponse list(TenantCall call) {
    return SimulatedResponse.ok(
        Json.object("items", AdminRules.assignments(AdminRoutes.find(call))));
  }

  private static SimulatedResponse get(TenantCall call) {
    return SimulatedResponse.ok(
        AdminRules.assignments(AdminRoutes.find(call)).stream()
            .filter(assigned -> call.id("assignmentId").equals(assigned.get("id")))
            .findFirst()
            .orElseThrow(() -> Errors.notFound("The role assignment does not exist")));
  }

  private SimulatedResponse assign(TenantCall call) {
    Map<String, Object> admin = AdminRoutes.find(call);
    String roleId = AdminRoutes.userRole(call, call.body().requiredText("roleId"));
    if (!AdminRules.hasRole(admin, roleId)) {
      AdminRules.keepLastSuperAdmin(call.tenant(), admin);
    }
    Map<String, Object> assignment = Json.object("id", ids.uuid(), "roleId", roleId);
    replace(call, List.of(assignment));
    return SimulatedResponse.json(201, assignment);
  }

  /** No 404 is documented for an absent assignment; that it answers {@code false} is unverified. */
  private SimulatedResponse remove(TenantCall call) {
    Map<String, Object> admin = AdminRoutes.find(call);
    List<? extends Map<?, ?>> kept =
        AdminRules.assignments(admin).stream()
            .filter(assigned -> !call.id("assignmentId").equals(assigned.get("id")))
            .toList();
    boolean removed = kept.size() < AdminRules.assignments(admin).size();
    if (removed) {
      AdminRules.keepLastSuperAdmin(call.tenant(), admin);
      replace(call, kept);
    }
    return EndpointRoutes.deleted(removed);
  }

  private void replace(TenantCall call, List<? extends Map<?, ?>> assignments) {
    call.tenant()
        .admins()
        .update(
            call.id("adminId"),
            admin -> {
              admin.put("roleAssignments", assignments);
              admin.put("updatedAt", Times.text(clock.instant()));
              return admin;
            });
  }
}
