package dev.connectorsdk.testkit.sophos.internal.admin;

import dev.connectorsdk.testkit.http.Json;
import dev.connectorsdk.testkit.http.SimulatedResponse;
import dev.connectorsdk.testkit.sophos.internal.Errors;
import dev.connectorsdk.testkit.sophos.internal.data.ItemStore;
import dev.connectorsdk.testkit.sophos.internal.route.ApiRequest;
import dev.connectorsdk.testkit.sophos.internal.route.CollectionRoutes;
import dev.connectorsdk.testkit.sophos.internal.route.ItemStamps;
import java.util.List;
import java.util.Map;

/** Common API, the role assignment of an admin: a new one replaces the current one. */
public final class RoleAssignmentRoutes {
  private final ItemStamps stamps;
  private final CollectionRoutes admins;

  public RoleAssignmentRoutes(ItemStamps stamps, CollectionRoutes admins) {
    this.stamps = stamps;
    this.admins = admins;
  }

  public void addTo() {
    String one = "/role-assignments/{assignmentId}";
    admins.readItem("GET", "/role-assignments", this::list);
    admins.writeItem("POST", "/role-assignments", this::assign);
    admins.readItem("GET", one, this::get);
    admins.writeItem("DELETE", one, this::remove);
  }

  private List<? extends Map<?, ?>> assignments(ApiRequest request) {
    return AdminRules.assignments(admins.find(request));
  }

  private SimulatedResponse list(ApiRequest request) {
    return SimulatedResponse.ok(Json.object("items", assignments(request)));
  }

  private SimulatedResponse get(ApiRequest request) {
    return SimulatedResponse.ok(
        assignments(request).stream()
            .filter(assignment -> isAddressed(assignment, request))
            .findFirst()
            .orElseThrow(() -> Errors.notFound("The role assignment does not exist")));
  }

  private SimulatedResponse assign(ApiRequest request) {
    Map<String, Object> admin = admins.find(request);
    String roleId = AdminRules.userRole(request.tenant(), request.body().requiredText("roleId"));
    if (!AdminRules.hasRole(admin, roleId)) {
      AdminRules.keepLastSuperAdmin(request.tenant(), admin);
    }
    Map<String, Object> assignment = Json.object("id", stamps.uuid(), "roleId", roleId);
    store(request, List.of(assignment));
    return SimulatedResponse.json(201, assignment);
  }

  /** A 404 for an absent assignment is not documented; that the result is false is unverified. */
  private SimulatedResponse remove(ApiRequest request) {
    List<? extends Map<?, ?>> before = assignments(request);
    List<? extends Map<?, ?>> remaining =
        before.stream().filter(assignment -> !isAddressed(assignment, request)).toList();
    boolean removed = remaining.size() < before.size();
    if (removed) {
      AdminRules.keepLastSuperAdmin(request.tenant(), admins.find(request));
      store(request, remaining);
    }
    return CollectionRoutes.deleted(removed);
  }

  private static boolean isAddressed(Map<?, ?> assignment, ApiRequest request) {
    return request.pathValue("assignmentId").equals(assignment.get("id"));
  }

  private void store(ApiRequest request, List<? extends Map<?, ?>> assignments) {
    ItemStore items = request.items(AdminRoutes.PATH);
    items.set(request.pathValue("adminId"), "roleAssignments", assignments);
    items.set(request.pathValue("adminId"), "updatedAt", stamps.now());
  }
}
