package dev.connectorsdk.testkit.sophos.internal.directory;

import dev.connectorsdk.testkit.sophos.internal.Errors;
import dev.connectorsdk.testkit.sophos.internal.data.DirectoryGenerator;
import dev.connectorsdk.testkit.sophos.internal.data.ItemProperties;
import dev.connectorsdk.testkit.sophos.internal.data.ItemStore;
import dev.connectorsdk.testkit.sophos.internal.route.ApiRequest;
import dev.connectorsdk.testkit.sophos.internal.route.ApiRouter;
import dev.connectorsdk.testkit.sophos.internal.route.BodyProperties;
import dev.connectorsdk.testkit.sophos.internal.route.CollectionRoutes;
import dev.connectorsdk.testkit.sophos.internal.route.ItemFilters;
import dev.connectorsdk.testkit.sophos.internal.route.ItemStamps;
import dev.connectorsdk.testkit.sophos.internal.route.Parameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Common API, directory users. */
final class UserRoutes {
  static final String PATH = DirectoryGenerator.USERS;

  static final ItemFilters FILTERS =
      DirectoryRoutes.filters("name", "firstName", "lastName", "email");

  private static final String[] PROPERTIES = {"firstName", "lastName", "email", "exchangeLogin"};

  private UserRoutes() {}

  static CollectionRoutes addTo(ApiRouter router, ItemStamps stamps) {
    return CollectionRoutes.of(router, stamps, PATH, "userId")
        .filters(FILTERS)
        .select(UserRoutes::inGroup)
        .view(UserRoutes::show)
        .list(DirectoryRoutes.PAGES)
        .get()
        .create(new BodyProperties().required("name").optional(PROPERTIES), UserRoutes::create)
        .update(
            "PATCH", new BodyProperties().optional("name").optional(PROPERTIES), UserRoutes::update)
        .delete((request, user) -> Memberships.requireCustom(user));
  }

  private static Predicate<Map<String, Object>> inGroup(ApiRequest request) {
    ItemStore groups = request.items(UserGroupRoutes.PATH);
    return request
        .query()
        .text("groupId")
        .map(id -> groups.get(id).map(Memberships::isIn).orElse(user -> false))
        .orElse(user -> true);
  }

  /** Shows the groups of the simulator, or else what a test has stored. */
  static Map<String, Object> show(
      ApiRequest request, Map<String, Object> user, Parameters parameters) {
    Map<String, Object> shown = new LinkedHashMap<>(user);
    List<Map<String, Object>> groups = Memberships.groups(request, Memberships.id(user)).toList();
    if (!groups.isEmpty() || !user.containsKey("groups")) {
      shown.put("groups", Memberships.preview(groups.stream()));
    }
    return ItemProperties.select(shown, parameters.texts("fields"));
  }

  private static void create(ApiRequest request, Map<String, Object> user) {
    rejectUsedEmail(request, user);
    List<String> groupIds = request.body().texts("groupIds");
    groupIds.forEach(
        id -> Memberships.requireCustom(DirectoryRoutes.find(request, UserGroupRoutes.PATH, id)));
    user.put("source", Map.of("type", "custom"));
    user.put("tenant", Map.of("id", request.tenant().id()));
    groupIds.forEach(id -> Memberships.add(request, id, Memberships.id(user)));
  }

  private static void update(ApiRequest request, Map<String, Object> user) {
    Memberships.requireCustom(user);
    if ("".equals(user.get("email"))) {
      requireNoAdmin(request, Memberships.id(user));
      user.remove("email");
    }
    rejectUsedEmail(request, user);
  }

  private static void rejectUsedEmail(ApiRequest request, Map<String, Object> user) {
    if (!(user.get("email") instanceof String email)) {
      return;
    }
    boolean used =
        request.items(PATH).stream()
            .filter(other -> !Memberships.id(other).equals(Memberships.id(user)))
            .anyMatch(other -> email.equalsIgnoreCase(String.valueOf(other.get("email"))));
    if (used) {
      throw Errors.conflict("The email address is already in use");
    }
  }

  private static void requireNoAdmin(ApiRequest request, String userId) {
    boolean admin =
        request.tenant().admins().stream()
            .flatMap(one -> ItemProperties.objects(one, "users").stream())
            .anyMatch(user -> userId.equals(user.get("id")));
    if (admin) {
      throw Errors.conflict("The email address of an admin cannot be removed");
    }
  }
}
