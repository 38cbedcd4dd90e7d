package dev.connectorsdk.testkit.sophos.internal.admin;

import dev.connectorsdk.testkit.http.SimulatedResponse;
import dev.connectorsdk.testkit.sophos.internal.Errors;
import dev.connectorsdk.testkit.sophos.internal.account.Tenant;
import dev.connectorsdk.testkit.sophos.internal.data.DirectoryGenerator;
import dev.connectorsdk.testkit.sophos.internal.data.ItemProperties;
import dev.connectorsdk.testkit.sophos.internal.route.ApiRequest;
import dev.connectorsdk.testkit.sophos.internal.route.ApiRouter;
import dev.connectorsdk.testkit.sophos.internal.route.CollectionRoutes;
import dev.connectorsdk.testkit.sophos.internal.route.ItemFilters;
import dev.connectorsdk.testkit.sophos.internal.route.ItemStamps;
import dev.connectorsdk.testkit.sophos.internal.route.ListPaging;
import dev.connectorsdk.testkit.sophos.internal.route.OffsetPages;
import dev.connectorsdk.testkit.sophos.internal.route.Parameters;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Common API, admins: list, get, create from a directory user, delete. */
public final class AdminRoutes {
  public static final String PATH = "/common/v1/admins";

  private final ItemStamps stamps;

  private AdminRoutes(ItemStamps stamps) {
    this.stamps = stamps;
  }

  /**
   * Adds the routes.
   *
   * @param withPages whether lists contain {@code pages}; in the newest official sample they do not
   */
  public static void addTo(ApiRouter router, ItemStamps stamps, boolean withPages) {
    AdminRoutes routes = new AdminRoutes(stamps);
    ListPaging pages = new OffsetPages();
    CollectionRoutes admins =
        CollectionRoutes.of(router, stamps, PATH, "adminId")
            .filters(
                new ItemFilters()
                    .custom(AdminRoutes::search)
                    .when(
                        parameters -> parameters.text("roleId"),
                        roleId -> admin -> AdminRules.hasRole(admin, roleId)))
            .list(withPages ? pages : pages.withoutPagesProperty())
            .get();
    router.write("POST", PATH, routes::create);
    admins.writeItem("DELETE", "", request -> delete(request, admins));
    new RoleAssignmentRoutes(stamps, admins).addTo();
  }

  /** Searches the user name, which is the e-mail address. */
  private static Predicate<Map<String, Object>> search(Parameters parameters) {
    parameters.texts("searchFields", Set.of("username"));
    String part = parameters.text("search").orElse("");
    return admin -> part.isEmpty() || ItemProperties.contains(admin, "profile.email", part);
  }

  private SimulatedResponse create(ApiRequest request) {
    String userId = request.body().requiredText("userId");
    List<Parameters> assignments = request.body().objects("roleAssignments");
    if (assignments.size() != 1) {
      throw Errors.badRequest("Exactly one role assignment is expected");
    }
    String roleId =
        AdminRules.userRole(request.tenant(), assignments.get(0).requiredText("roleId"));
    Map<String, Object> user =
        request
            .tenant()
            .users()
            .get(userId)
            .orElseThrow(() -> Errors.notFound("The user does not exist"));
    rejectSecondAdmin(request.tenant(), userId);
    Map<String, Object> admin =
        DirectoryGenerator.admin(
            request.tenant(), user, stamps.uuid(), stamps.uuid(), roleId, stamps.now());
    request.items(PATH).add(admin);
    return SimulatedResponse.json(201, ItemProperties.select(admin, request.fields()));
  }

  private static void rejectSecondAdmin(Tenant tenant, String userId) {
    boolean isAdmin =
        tenant.admins().stream()
            .flatMap(admin -> ItemProperties.objects(admin, "users").stream())
            .anyMatch(user -> userId.equals(user.get("id")));
    if (isAdmin) {
      throw Errors.conflict("The user is an admin already");
    }
  }

  private static SimulatedResponse delete(ApiRequest request, CollectionRoutes admins) {
    AdminRules.keepLastSuperAdmin(request.tenant(), admins.find(request));
    return CollectionRoutes.deleted(request.items(PATH).remove(request.pathValue("adminId")));
  }
}
