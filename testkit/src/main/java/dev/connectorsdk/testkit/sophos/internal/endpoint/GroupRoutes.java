package dev.connectorsdk.testkit.sophos.internal.endpoint;

import dev.connectorsdk.testkit.http.Json;
import dev.connectorsdk.testkit.sophos.internal.Errors;
import dev.connectorsdk.testkit.sophos.internal.data.GroupGenerator;
import dev.connectorsdk.testkit.sophos.internal.data.ItemProperties;
import dev.connectorsdk.testkit.sophos.internal.data.ItemStore;
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
import java.util.function.Predicate;

/** Endpoint API, endpoint groups; {@link GroupMemberRoutes} has their members. */
final class GroupRoutes {
  static final String PATH = GroupGenerator.GROUPS;

  private static final int MAX_PAGE_SIZE = 1000;
  private static final int SHOWN_MEMBERS = 10;
  private static final String[] TYPES = {"computer", "server"};

  private static final ItemRule UNIQUE_NAME =
      ItemRules.unique(PATH, "name", "Group names must be unique");

  private GroupRoutes() {}

  static void addTo(ApiRouter router, ItemStamps stamps) {
    OffsetPages pages = new OffsetPages(MAX_PAGE_SIZE);
    CollectionRoutes groups =
        CollectionRoutes.of(router, stamps, PATH, "groupId")
            .filters(
                new ItemFilters()
                    .oneOf("groupType", "type", TYPES)
                    .anyOf("ids", "id")
                    .search("name", "description"))
            .select(GroupRoutes::withEndpoints)
            .view(GroupRoutes::show)
            .list(pages)
            .listPart(
                "/types/{groupType}",
                pages,
                request -> ItemFilters.equalTo("type", request.pathValue("groupType")))
            .get()
            .create(
                new BodyProperties()
                    .required("name")
                    .requiredOneOf("type", TYPES)
                    .optional("description"),
                GroupRoutes::create)
            .update("PATCH", new BodyProperties().optional("name", "description"), UNIQUE_NAME)
            .delete(GroupRoutes::requireNoMembers);
    GroupMemberRoutes.addTo(groups);
  }

  private static Predicate<Map<String, Object>> withEndpoints(ApiRequest request) {
    List<String> ids = request.query().texts("endpointIds");
    ItemStore endpoints = request.items(EndpointRoutes.PATH);
    List<String> groups =
        ids.stream()
            .flatMap(id -> endpoints.get(id).stream())
            .flatMap(endpoint -> ItemProperties.text(endpoint, "group.id").stream())
            .toList();
    return group -> ids.isEmpty() || groups.contains(String.valueOf(group.get("id")));
  }

  private static Map<String, Object> show(
      ApiRequest request, Map<String, Object> group, Parameters parameters) {
    Map<String, Object> shown = new LinkedHashMap<>(group);
    List<Map<String, Object>> all =
        GroupMemberRoutes.members(request, String.valueOf(group.get("id")))
            .map(GroupMemberRoutes::reference)
            .toList();
    List<Map<String, Object>> first = all.subList(0, Math.min(SHOWN_MEMBERS, all.size()));
    shown.put(
        "endpoints", Json.object("total", all.size(), "itemsCount", first.size(), "items", first));
    return ItemProperties.select(shown, parameters.texts("fields"));
  }

  private static void create(ApiRequest request, Map<String, Object> group) {
    UNIQUE_NAME.apply(request, group);
    List<String> ids = request.body().texts("endpointIds");
    if (!ids.stream().allMatch(id -> request.items(EndpointRoutes.PATH).get(id).isPresent())) {
      throw Errors.notFound("At least one endpoint was not found");
    }
    group.put("tenant", Map.of("id", request.tenant().id()));
    ids.forEach(id -> GroupMemberRoutes.assign(request, id, group));
  }

  private static void requireNoMembers(ApiRequest request, Map<String, Object> group) {
    if (GroupMemberRoutes.members(request, String.valueOf(group.get("id"))).findAny().isPresent()) {
      throw Errors.conflict("Only empty groups can be deleted");
    }
  }
}
