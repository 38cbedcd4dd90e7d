package dev.connectorsdk.testkit.sophos.internal.directory;

import dev.connectorsdk.testkit.sophos.internal.Errors;
import dev.connectorsdk.testkit.sophos.internal.data.DirectoryGenerator;
import dev.connectorsdk.testkit.sophos.internal.data.ItemProperties;
import dev.connectorsdk.testkit.sophos.internal.route.ApiRequest;
import dev.connectorsdk.testkit.sophos.internal.route.ApiRouter;
import dev.connectorsdk.testkit.sophos.internal.route.BodyProperties;
import dev.connectorsdk.testkit.sophos.internal.route.CollectionRoutes;
import dev.connectorsdk.testkit.sophos.internal.route.ItemFilters;
import dev.connectorsdk.testkit.sophos.internal.route.ItemRule;
import dev.connectorsdk.testkit.sophos.internal.route.ItemRules;
import dev.connectorsdk.testkit.sophos.internal.route.ItemStamps;
import dev.connectorsdk.testkit.sophos.internal.route.Parameters;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Common API, user groups. */
final class UserGroupRoutes {
  static final String PATH = DirectoryGenerator.USER_GROUPS;

  static final ItemFilters FILTERS = DirectoryRoutes.filters("name", "description");

  private static final ItemRule UNIQUE_NAME =
      ItemRules.unique(PATH, "name", "Group names must be unique");

  private UserGroupRoutes() {}

  static CollectionRoutes addTo(ApiRouter router, ItemStamps stamps) {
    return CollectionRoutes.of(router, stamps, PATH, "groupId")
        .filters(FILTERS)
        .select(UserGroupRoutes::withUser)
        .view(UserGroupRoutes::show)
        .list(DirectoryRoutes.PAGES)
        .get()
        .create(
            new BodyProperties().required("name").optional("description"), UserGroupRoutes::create)
        .update(
            "PATCH", new BodyProperties().optional("name", "description"), UserGroupRoutes::update)
        .delete(UserGroupRoutes::delete);
  }

  private static Predicate<Map<String, Object>> withUser(ApiRequest request) {
    return request.query().text("userId").map(Memberships::contains).orElse(group -> true);
  }

  static Map<String, Object> show(
      ApiRequest request, Map<String, Object> group, Parameters parameters) {
    Map<String, Object> shown = Memberships.withoutUserIds(group);
    shown.put("users", Memberships.preview(Memberships.users(request, group)));
    return ItemProperties.select(shown, parameters.texts("fields"));
  }

  private static void create(ApiRequest request, Map<String, Object> group) {
    UNIQUE_NAME.apply(request, group);
    List<String> userIds = request.body().texts("userIds");
    userIds.forEach(
        id -> Memberships.requireCustom(DirectoryRoutes.find(request, UserRoutes.PATH, id)));
    group.put("source", Map.of("type", "custom"));
    group.put("tenant", Map.of("id", request.tenant().id()));
    group.put("userIds", userIds);
  }

  private static void update(ApiRequest request, Map<String, Object> group) {
    Memberships.requireCustom(group);
    UNIQUE_NAME.apply(request, group);
  }

  private static void delete(ApiRequest request, Map<String, Object> group) {
    Memberships.requireCustom(group);
    if (Memberships.users(request, group).findAny().isPresent()) {
      throw Errors.conflict("Only empty groups can be deleted");
    }
  }
}
