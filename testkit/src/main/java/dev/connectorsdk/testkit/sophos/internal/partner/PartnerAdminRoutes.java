package dev.connectorsdk.testkit.sophos.internal.partner;

import dev.connectorsdk.testkit.http.Json;
import dev.connectorsdk.testkit.http.SimulatedResponse;
import dev.connectorsdk.testkit.sophos.internal.Errors;
import dev.connectorsdk.testkit.sophos.internal.admin.AdminRules;
import dev.connectorsdk.testkit.sophos.internal.data.ItemProperties;
import dev.connectorsdk.testkit.sophos.internal.route.ApiRequest;
import dev.connectorsdk.testkit.sophos.internal.route.ApiRouter;
import dev.connectorsdk.testkit.sophos.internal.route.BodyProperties;
import dev.connectorsdk.testkit.sophos.internal.route.CollectionRoutes;
import dev.connectorsdk.testkit.sophos.internal.route.ItemFilters;
import dev.connectorsdk.testkit.sophos.internal.route.ItemRule;
import dev.connectorsdk.testkit.sophos.internal.route.ItemRules;
import dev.connectorsdk.testkit.sophos.internal.route.ItemStamps;
import dev.connectorsdk.testkit.sophos.internal.route.OffsetPages;
import dev.connectorsdk.testkit.sophos.internal.route.Parameters;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Partner API, administrators of a partner and their role assignments. */
public final class PartnerAdminRoutes {
  private static final String PATH = "/partner/v1/admins";
  private static final String ROLES = "/partner/v1/roles";
  private static final String ASSIGNMENTS = "roleAssignments";
  private static final String ONE = "/role-assignments/{assignmentId}";
  private static final ItemRule UNIQUE_NAME =
      ItemRules.unique(PATH, "username", "Email address already in use");

  private final ItemStamps stamps;
  private final CollectionRoutes admins;

  private PartnerAdminRoutes(ItemStamps stamps, CollectionRoutes admins) {
    this.stamps = stamps;
    this.admins = admins;
  }

  public static void addTo(ApiRouter router, ItemStamps stamps) {
    CollectionRoutes admins =
        CollectionRoutes.of(router, stamps, PATH, "adminId")
            .filters(
                new ItemFilters()
                    .contains("search", "username")
                    .oneOf("email", "username")
                    .when(
                        parameters -> parameters.text("roleId"),
                        id -> admin -> AdminRules.hasRole(admin, id))
                    .when(
                        parameters -> parameters.text("withAccessToTenant"),
                        PartnerAdminRoutes::withAccess))
            .list(new OffsetPages())
            .get();
    PartnerAdminRoutes routes = new PartnerAdminRoutes(stamps, admins);
    admins.create(new BodyProperties().required("username").optional("profile"), routes::create);
    admins.readItem("GET", "/role-assignments", routes::list);
    admins.writeItem("POST", "/role-assignments", routes::assign);
    admins.readItem("GET", ONE, routes::get);
    admins.writeItem("DELETE", ONE, routes::remove);
  }

  private static Predicate<Map<String, Object>> withAccess(String tenantId) {
    return admin ->
        AdminRules.assignments(admin).stream()
            .map(assignment -> assignment.get("scope"))
            .anyMatch(
                scope ->
                    scope instanceof Map<?, ?> one
                        && (Objects.equals(one.get("type"), "allManagedTenants")
                            || tenantId.equals(one.get("id"))));
  }

  private void create(ApiRequest request, Map<String, Object> admin) {
    UNIQUE_NAME.apply(request, admin);
    admin.remove("createdAt");
    admin.remove("updatedAt");
    admin.put("active", true);
    admin.put("primary", false);
    admin.put(
        ASSIGNMENTS,
        request.body().objects(ASSIGNMENTS).stream()
            .map(
                wanted ->
                    newAssignment(request, wanted, Set.of("allManagedTenants", "tenant", "self")))
            .toList());
  }

  private SimulatedResponse list(ApiRequest request) {
    return SimulatedResponse.ok(Json.object("items", assignments(request)));
  }

  private SimulatedResponse get(ApiRequest request) {
    return SimulatedResponse.ok(
        assignments(request).stream()
            .filter(assignment -> isAddressed(assignment, request))
            .findFirst()
            .orElseThrow(() -> Errors.notFound("Can't find assignment")));
  }

  private SimulatedResponse assign(ApiRequest request) {
    Map<String, Object> assignment =
        newAssignment(request, request.body(), Set.of("allManagedTenants", "tenant"));
    store(request, Stream.concat(assignments(request).stream(), Stream.of(assignment)).toList());
    return SimulatedResponse.json(201, assignment);
  }

  private SimulatedResponse remove(ApiRequest request) {
    List<? extends Map<?, ?>> before = assignments(request);
    List<? extends Map<?, ?>> left =
        before.stream().filter(assignment -> !isAddressed(assignment, request)).toList();
    store(request, left);
    return CollectionRoutes.deleted(left.size() < before.size());
  }

  private Map<String, Object> newAssignment(
      ApiRequest request, Parameters wanted, Set<String> types) {
    String roleId = wanted.requiredText("roleId");
    boolean forUsers =
        "user"
            .equals(
                request
                    .items(ROLES)
                    .get(roleId)
                    .orElseThrow(() -> Errors.notFound("Can't find role"))
                    .get("principalType"));
    if (!forUsers) {
      throw Errors.badRequest("A role of principal type user is required");
    }
    Parameters scope =
        wanted.object("scope").orElseThrow(() -> Errors.badRequest("scope is required"));
    scope.requiredText("type");
    scope.oneOf("type", types);
    if (scope.text("type").filter("tenant"::equals).isPresent()
        && request.parent().find(scope.requiredText("id")).isEmpty()) {
      throw Errors.notFound("Can't find tenant");
    }
    return Json.object(
        "id",
        stamps.uuid(),
        "roleId",
        roleId,
        "scope",
        Json.object("type", scope.text("type").orElseThrow(), "id", scope.text("id").orElse(null)));
  }

  private List<? extends Map<?, ?>> assignments(ApiRequest request) {
    return ItemProperties.objects(admins.find(request), ASSIGNMENTS);
  }

  private static boolean isAddressed(Map<?, ?> assignment, ApiRequest request) {
    return request.pathValue("assignmentId").equals(assignment.get("id"));
  }

  private static void store(ApiRequest request, List<? extends Map<?, ?>> assignments) {
    request.items(PATH).set(request.pathValue("adminId"), ASSIGNMENTS, assignments);
  }
}
