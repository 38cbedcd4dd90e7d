package dev.connectorsdk.testkit.sophos.internal.role;

import dev.connectorsdk.testkit.sophos.internal.Errors;
import dev.connectorsdk.testkit.sophos.internal.admin.AdminRules;
import dev.connectorsdk.testkit.sophos.internal.route.ApiRequest;
import dev.connectorsdk.testkit.sophos.internal.route.ApiRouter;
import dev.connectorsdk.testkit.sophos.internal.route.BodyProperties;
import dev.connectorsdk.testkit.sophos.internal.route.CollectionRoutes;
import dev.connectorsdk.testkit.sophos.internal.route.ItemFilters;
import dev.connectorsdk.testkit.sophos.internal.route.ItemStamps;
import dev.connectorsdk.testkit.sophos.internal.route.ListPaging;
import dev.connectorsdk.testkit.sophos.internal.route.Parameters;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Common and Partner API, roles and permission sets of a tenant or a partner. Predefined roles
 * cannot be changed.
 */
public final class RoleRoutes {
  private static final String[] PRINCIPALS = {"user", "service"};

  private final String path;
  private final String permissionSets;
  private final String admins;

  private RoleRoutes(String api) {
    this.path = "/" + api + "/v1/roles";
    this.permissionSets = path + "/permission-sets";
    this.admins = "/" + api + "/v1/admins";
  }

  /**
   * Adds the routes of an API.
   *
   * @param api {@code common} or {@code partner}
   */
  public static void addTo(ApiRouter router, ItemStamps stamps, String api) {
    new RoleRoutes(api).addTo(router, stamps);
  }

  private void addTo(ApiRouter router, ItemStamps stamps) {
    CollectionRoutes.of(router, stamps, path, "roleId")
        .filters(
            new ItemFilters()
                .oneOf("type", "type", "predefined", "custom")
                .oneOf("principalType", "principalType", PRINCIPALS))
        .list(ListPaging.none())
        .get()
        .create(
            new BodyProperties()
                .required("name", "permissionSets")
                .requiredOneOf("principalType", PRINCIPALS)
                .optional("description"),
            this::checkNew)
        .update(
            "PATCH",
            new BodyProperties().optional("name", "description", "permissionSets"),
            this::checkChange)
        .delete(this::checkDelete);
    CollectionRoutes.of(router, stamps, permissionSets, "permissionSetId")
        .filters(
            new ItemFilters()
                .oneOf("type", "type", "base", "setting", "product")
                .oneOf("access", "access", "admin", "readOnly", "helpdesk")
                .flag("allowedInCustomRole", "allowedInCustomRoles")
                .listContains("product", "products")
                .listContains("principalType", "principalTypes", PRINCIPALS))
        .list(ListPaging.none());
  }

  private void checkNew(ApiRequest request, Map<String, Object> role) {
    checkPermissionSets(request);
    rejectUsedName(request, role);
    role.put("type", "custom");
    role.putIfAbsent("description", "");
  }

  private void checkChange(ApiRequest request, Map<String, Object> role) {
    rejectPredefined(role);
    Parameters body = request.body();
    if (body.has("principalType")) {
      throw Errors.badRequest("principalType cannot be changed");
    }
    if (body.has("name")) {
      rejectUsedName(request, role);
    }
    if (body.has("permissionSets")) {
      checkPermissionSets(request);
    }
  }

  private void checkDelete(ApiRequest request, Map<String, Object> role) {
    rejectPredefined(role);
    String id = String.valueOf(role.get("id"));
    if (request.items(admins).stream().anyMatch(admin -> AdminRules.hasRole(admin, id))) {
      throw Errors.conflict("The role is assigned to an admin");
    }
  }

  private void checkPermissionSets(ApiRequest request) {
    List<String> sets = request.body().texts("permissionSets");
    if (sets.isEmpty()) {
      throw Errors.badRequest("permissionSets is required");
    }
    for (String id : sets) {
      boolean allowed =
          request
              .items(permissionSets)
              .get(id)
              .filter(set -> Boolean.TRUE.equals(set.get("allowedInCustomRoles")))
              .isPresent();
      if (!allowed) {
        throw Errors.badRequest("The permission set " + id + " is not allowed");
      }
    }
  }

  private void rejectUsedName(ApiRequest request, Map<String, Object> role) {
    String name = request.body().requiredText("name");
    boolean used =
        request.items(path).stream()
            .filter(other -> !Objects.equals(other.get("id"), role.get("id")))
            .anyMatch(other -> name.equalsIgnoreCase(String.valueOf(other.get("name"))));
    if (used) {
      throw Errors.conflict("The role name is already in use");
    }
  }

  /** The status that the service returns for a predefined role is unverified. */
  private static void rejectPredefined(Map<String, Object> role) {
    if ("predefined".equals(role.get("type"))) {
      throw Errors.badRequest("A predefined role cannot be changed or deleted");
    }
  }
}
