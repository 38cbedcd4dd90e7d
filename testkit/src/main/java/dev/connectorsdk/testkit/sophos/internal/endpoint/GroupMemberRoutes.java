package dev.connectorsdk.testkit.sophos.internal.endpoint;

import dev.connectorsdk.testkit.http.Json;
import dev.connectorsdk.testkit.http.SimulatedResponse;
import dev.connectorsdk.testkit.sophos.internal.Errors;
import dev.connectorsdk.testkit.sophos.internal.data.ItemProperties;
import dev.connectorsdk.testkit.sophos.internal.data.ItemStore;
import dev.connectorsdk.testkit.sophos.internal.route.ApiRequest;
import dev.connectorsdk.testkit.sophos.internal.route.CollectionRoutes;
import dev.connectorsdk.testkit.sophos.internal.route.ItemFilters;
import dev.connectorsdk.testkit.sophos.internal.route.KeyPages;
import dev.connectorsdk.testkit.sophos.internal.route.ListQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The members of endpoint groups: the endpoints whose property {@code group} has its id. */
final class GroupMemberRoutes {
  private static final int MAX_ADDED = 1000;
  private static final int MAX_REMOVED = 50;
  private static final KeyPages PAGES = new KeyPages("members", 500, false);

  private GroupMemberRoutes() {}

  static void addTo(CollectionRoutes groups) {
    groups
        .readItem("GET", "/endpoints", GroupMemberRoutes::list)
        .writeItem("POST", "/endpoints", request -> add(request, groups.find(request)))
        .writeItem("DELETE", "/endpoints", GroupMemberRoutes::removeMany)
        .writeItem("DELETE", "/endpoints/{endpointId}", GroupMemberRoutes::removeOne);
  }

  /** Returns the members of a group. */
  static Stream<Map<String, Object>> members(ApiRequest request, String groupId) {
    return request.items(EndpointRoutes.PATH).stream()
        .filter(ItemFilters.equalTo("group.id", groupId));
  }

  /** Returns an endpoint in the form in which groups show it. */
  static Map<String, Object> reference(Map<String, Object> endpoint) {
    return Json.object("id", endpoint.get("id"), "hostname", endpoint.get("hostname"));
  }

  /** Makes an endpoint a member of a group, and of no other one. */
  static void assign(ApiRequest request, String endpointId, Map<String, Object> group) {
    request
        .items(EndpointRoutes.PATH)
        .set(endpointId, "group", Json.object("name", group.get("name"), "id", group.get("id")));
  }

  private static SimulatedResponse list(ApiRequest request) {
    ListQuery members =
        ListQuery.selecting(
            request.items(EndpointRoutes.PATH),
            request.query(),
            ItemFilters.equalTo("group.id", request.pathValue("groupId")));
    return SimulatedResponse.ok(
        PAGES.page(
            request.query(),
            members,
            endpoint -> EndpointViews.show(request, endpoint, request.query())));
  }

  private static SimulatedResponse add(ApiRequest request, Map<String, Object> group) {
    List<String> ids = limited(request.body().texts("ids"), MAX_ADDED);
    ItemStore endpoints = request.items(EndpointRoutes.PATH);
    List<Object> added = new ArrayList<>();
    List<String> ofWrongType = new ArrayList<>();
    for (String id : ids) {
      Map<String, Object> endpoint =
          endpoints.get(id).orElseThrow(() -> Errors.notFound("An endpoint was not found"));
      if (Objects.equals(group.get("type"), endpoint.get("type"))) {
        added.add(reference(endpoint));
      } else {
        ofWrongType.add(id);
      }
    }
    ids.stream().filter(id -> !ofWrongType.contains(id)).forEach(id -> assign(request, id, group));
    return SimulatedResponse.json(
        201,
        Json.object(
            "addedEndpoints",
            added,
            "errors",
            Json.object("endpointsNotFound", List.of(), "endpointsOfWrongType", ofWrongType)));
  }

  private static SimulatedResponse removeMany(ApiRequest request) {
    List<Object> removed = new ArrayList<>();
    List<String> notFound = new ArrayList<>();
    for (String id : limited(request.query().texts("ids"), MAX_REMOVED)) {
      request
          .items(EndpointRoutes.PATH)
          .get(id)
          .filter(endpoint -> remove(request, endpoint))
          .ifPresentOrElse(endpoint -> removed.add(reference(endpoint)), () -> notFound.add(id));
    }
    return SimulatedResponse.ok(
        Json.object(
            "removedEndpoints", removed, "errors", Json.object("endpointsNotFound", notFound)));
  }

  private static SimulatedResponse removeOne(ApiRequest request) {
    boolean removed =
        request
            .items(EndpointRoutes.PATH)
            .get(request.pathValue("endpointId"))
            .filter(endpoint -> remove(request, endpoint))
            .isPresent();
    return SimulatedResponse.ok(Json.object("removed", removed));
  }

  /** Removes an endpoint from the group in the path and returns whether it was a member. */
  private static boolean remove(ApiRequest request, Map<String, Object> endpoint) {
    String groupId = request.pathValue("groupId");
    boolean member = ItemProperties.matchesAny(endpoint, "group.id", List.of(groupId));
    if (member) {
      request.items(EndpointRoutes.PATH).set(String.valueOf(endpoint.get("id")), "group", Map.of());
    }
    return member;
  }

  private static List<String> limited(List<String> ids, int max) {
    if (ids.isEmpty() || ids.size() > max) {
      throw Errors.badRequest("ids must have 1 to " + max + " items");
    }
    return ids;
  }
}
