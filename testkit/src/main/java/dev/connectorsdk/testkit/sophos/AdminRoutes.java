package dev.connectorsdk.testkit.sophos;

import dev.connectorsdk.testkit.http.Json;
import dev.connectorsdk.testkit.http.SimulatedResponse;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Common API, admins: list, get, create from a directory user, delete. */
final class AdminRoutes {
  static final String LIST = "/common/v1/admins";
  static final String ONE = LIST + "/{adminId}";

  private final Clock clock;
  private final Ids ids;
  private final boolean namePages;

  /**
   * The routes.
   *
   * @param namePages whether lists tell their pages; the newest official sample does not
   */
  AdminRoutes(Clock clock, Ids ids, boolean namePages) {
    this.clock = clock;
    this.ids = ids;
    this.namePages = namePages;
  }

  void addTo(TenantRouter router) {
    router.get(LIST, this::list);
    router.post(LIST, call -> call.tenant().exclusively(() -> create(call)));
    router.get(ONE, call -> SimulatedResponse.ok(Items.pick(find(call), call.fields())));
    router.delete(ONE, call -> call.tenant().exclusively(() -> delete(call)));
  }

  static Map<String, Object> find(TenantCall call) {
    return call.tenant()
        .admins()
        .get(call.id("adminId"))
        .orElseThrow(() -> Errors.notFound("The admin does not exist"));
  }

  /** The role, if it is there and meant for people. */
  static String userRole(TenantCall call, String roleId) {
    Map<String, Object> role =
        call.tenant()
            .roles()
            .get(roleId)
            .orElseThrow(() -> Errors.notFound("The role does not exist"));
    if (!"user".equals(role.get("principalType"))) {
      throw Errors.badRequest("A role of principal type user is required");
    }
    return roleId;
  }

  private SimulatedResponse list(TenantCall call) {
    Params params = call.query();
    params.textsOf("searchFields", Set.of("username"));
    String part = params.text("search").orElse("").toLowerCase(Locale.ROOT);
    Optional<String> roleId = params.text("roleId");
    Selection admins =
        Selection.of(
            call.tenant().admins(),
            params,
            admin ->
                userName(admin).contains(part)
                    && (roleId.isEmpty() || AdminRules.hasRole(admin, roleId.get())));
    Map<String, Object> page =
        OffsetPages.page(params, admins, admin -> Items.pick(admin, call.fields()));
    return SimulatedResponse.ok(namePages ? page : Items.without(page, List.of("pages")));
  }

  /** An admin signs in with the e-mail address. */
  private static String userName(Map<String, Object> admin) {
    return Items.text(admin, "profile.email").orElse("").toLowerCase(Locale.ROOT);
  }

  private SimulatedResponse create(TenantCall call) {
    String userId = call.body().requiredText("userId");
    List<Params> wanted = call.body().objects("roleAssignments");
    if (wanted.size() != 1) {
      throw Errors.badRequest("Exactly one role assignment is expected");
    }
    String roleId = userRole(call, wanted.get(0).requiredText("roleId"));
    Map<String, Object> user =
        call.tenant()
            .users()
            .get(userId)
            .orElseThrow(() -> Errors.notFound("The user does not exist"));
    refuseSecondAdmin(call.tenant(), userId);
    Map<String, Object> admin =
        of(call.tenant(), user, ids.uuid(), ids.uuid(), roleId, Times.text(clock.instant()));
    call.tenant().admins().add(admin);
    return SimulatedResponse.json(201, Items.pick(admin, call.fields()));
  }

  static Map<String, Object> of(
      SimulatedTenant tenant,
      Map<String, Object> user,
      String adminId,
      String assignmentId,
      String roleId,
      String now) {
    return Json.object(
        "id", adminId,
        "tenant", Map.of("id", tenant.id()),
        "users", List.of(Items.pick(user, List.of("name"))),
        "profile",
            Items.without(
                Items.pick(user, List.of("name", "firstName", "lastName", "email")), List.of("id")),
        "roleAssignments", List.of(Json.object("id", assignmentId, "roleId", roleId)),
        "createdAt", now,
        "updatedAt", now);
  }

  private static void refuseSecondAdmin(SimulatedTenant tenant, String userId) {
    boolean taken =
        tenant.admins().stream()
            .anyMatch(
                admin ->
                    admin.get("users") instanceof List<?> users
                        && users.stream()
                            .anyMatch(
                                user ->
                                    user instanceof Map<?, ?> ref && userId.equals(ref.get("id"))));
    if (taken) {
      throw Errors.conflict("The user is an admin already");
    }
  }

  private static SimulatedResponse delete(TenantCall call) {
    AdminRules.keepLastSuperAdmin(call.tenant(), find(call));
    return EndpointRoutes.deleted(call.tenant().admins().remove(call.id("adminId")));
  }
}
