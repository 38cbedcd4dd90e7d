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

/** Common API, roles and permission sets. Predefined roles cannot be changed. */
public final class RoleRoutes {
  private static final String PATH = "/common/v1/roles";
  private static final String SETS = PATH + "/permission-sets";
  private static final String[] PRINCIPALS = {"user", "service"};

  private RoleRoutes() {}

  public static void addTo(ApiRouter router, ItemStamps stamps) {
    CollectionRoutes.of(router, stamps, PATH, "roleId")
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
            RoleRoutes::checkNew)
        .update(
            "PATCH",
            new BodyProperties().optional("name", "description", "permissionSets"),
            RoleRoutes::checkChange)
        .delete(RoleRoutes::checkDelete);
    CollectionRoutes.of(router, stamps, SETS, "permissionSetId")
        .filters(
            new ItemFilters()
                .oneOf("type", "type", "base", "setting", "product")
                .oneOf("access", "access", "admin", "readOnly", "helpdesk")
                .flag("allowedInCustomRole", "allowedInCustomRoles")
                .listContains("product", "products")
                .listContains("principalType", "principalTypes", PRINCIPALS))
        .list(ListPaging.none());
  }

  private static void checkNew(ApiRequest request, Map<String, Object> role) {
    checkPermissionSets(request);
    rejectUsedName(request, role);
    role.put("type", "custom");
    role.putIfAbsent("description", "");
  }

  private static void checkChange(ApiRequest request, Map<String, Object> role) {
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

  private static void checkDelete(ApiRequest request, Map<String, Object> role) {
    rejectPredefined(role);
    if (AdminRules.isAssigned(request.tenant(), String.valueOf(role.get("id")))) {
      throw Errors.conflict("The role is assigned to an admin");
    }
  }

  private static void checkPermissionSets(ApiRequest request) {
    List<String> sets = request.body().texts("permissionSets");
    if (sets.isEmpty()) {
      throw Errors.badRequest("permissionSets is required");
    }
    for (String id : sets) {
      boolean allowed =
          request
              .items(SETS)
              .get(id)
              .filter(set -> Boolean.TRUE.equals(set.get("allowedInCustomRoles")))
              .isPresent();
      if (!allowed) {
        throw Errors.badRequest("The permission set " + id + " is not allowed");
      }
    }
  }

  private static void rejectUsedName(ApiRequest request, Map<String, Object> role) {
    String name = request.body().requiredText("name");
    boolean used =
        request.items(PATH).stream()
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
