package dev.connectorsdk.testkit.sophos.internal.mobile;

import dev.connectorsdk.testkit.sophos.internal.data.ItemProperties;
import dev.connectorsdk.testkit.sophos.internal.data.MobileGenerator;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Mobile API, groups of apps. That names are unique is an assumption. */
final class AppGroupRoutes {
  private static final String PATH = MobileGenerator.APP_GROUPS;
  private static final int MAX_GROUPS = 20;
  private static final ItemRule UNIQUE_NAME =
      ItemRules.unique(PATH, "name", "An app group with this name exists");
  private static final ItemRule LIMIT =
      ItemRules.limit(PATH, MAX_GROUPS, "The maximum number of app groups is exceeded");

  private AppGroupRoutes() {}

  static void addTo(ApiRouter router, ItemStamps stamps) {
    CollectionRoutes.of(router, stamps, PATH, "id")
        .filters(new ItemFilters().anyOf("ids", "id").anyOf("platform", "platform").search("name"))
        .view(AppGroupRoutes::show)
        .list(new OffsetPages())
        .get()
        .create(
            new BodyProperties().required("name", "platform").optional("apps"),
            AppGroupRoutes::create)
        .update("PATCH", new BodyProperties().optional("name", "apps"), AppGroupRoutes::update)
        .delete();
  }

  /** Responses have the number of the apps in place of the apps. */
  private static Map<String, Object> show(
      ApiRequest request, Map<String, Object> group, Parameters parameters) {
    Map<String, Object> shown = new LinkedHashMap<>(group);
    shown.put("count", shown.remove("apps") instanceof List<?> apps ? apps.size() : 0);
    return MobileViews.show(request, ItemProperties.without(shown, List.of("apps")), parameters);
  }

  private static void create(ApiRequest request, Map<String, Object> group) {
    LIMIT.apply(request, group);
    group.put("tenant", Map.of("id", request.tenant().id(), "name", request.tenant().name()));
    group.put("createdBy", request.principal());
    update(request, group);
  }

  private static void update(ApiRequest request, Map<String, Object> group) {
    request.body().objects("apps").forEach(app -> app.requiredText("identifier"));
    UNIQUE_NAME.apply(request, group);
    group.put("updatedBy", request.principal());
  }
}
