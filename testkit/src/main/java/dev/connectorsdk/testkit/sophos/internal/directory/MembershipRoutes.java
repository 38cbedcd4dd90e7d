package dev.connectorsdk.testkit.sophos.internal.directory;

import dev.connectorsdk.testkit.http.Json;
import dev.connectorsdk.testkit.http.SimulatedResponse;
import dev.connectorsdk.testkit.sophos.internal.Errors;
import dev.connectorsdk.testkit.sophos.internal.route.ApiRequest;
import dev.connectorsdk.testkit.sophos.internal.route.CollectionRoutes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Common API, memberships: the users of a group, and the groups of a user. */
final class MembershipRoutes {
  private MembershipRoutes() {}

  static void addTo(CollectionRoutes users, CollectionRoutes groups) {
    groups
        .readItem("GET", "/users", request -> users(request, groups.find(request)))
        .writeItem("POST", "/users", request -> addUsers(request, groups.find(request)))
        .writeItem("DELETE", "/users", request -> removeUsers(request, groups.find(request)))
        .writeItem(
            "DELETE", "/users/{userId}", request -> removeOne(request, groups.find(request)));
    users
        .readItem("GET", "/groups", MembershipRoutes::groups)
        .writeItem("POST", "/groups", request -> addToGroups(request, users.find(request)))
        .writeItem("DELETE", "/groups", request -> removeFromGroups(request, users.find(request)))
        .writeItem(
            "DELETE", "/groups/{groupId}", request -> removeOne(request, users.find(request)));
  }

  private static SimulatedResponse users(ApiRequest request, Map<String, Object> group) {
    return DirectoryRoutes.list(
        request,
        UserRoutes.PATH,
        UserRoutes.FILTERS.predicate(request.query()).and(Memberships.isIn(group)),
        UserRoutes::show);
  }

  private static SimulatedResponse groups(ApiRequest request) {
    return DirectoryRoutes.list(
        request,
        UserGroupRoutes.PATH,
        UserGroupRoutes.FILTERS
            .predicate(request.query())
            .and(Memberships.contains(request.pathValue("userId"))),
        UserGroupRoutes::show);
  }

  private static SimulatedResponse addUsers(ApiRequest request, Map<String, Object> group) {
    Memberships.requireCustom(group);
    List<Map<String, Object>> users = changed(request, UserRoutes.PATH);
    users.forEach(user -> Memberships.add(request, Memberships.id(group), Memberships.id(user)));
    return added("addedUsers", users);
  }

  private static SimulatedResponse addToGroups(ApiRequest request, Map<String, Object> user) {
    Memberships.requireCustom(user);
    List<Map<String, Object>> groups = changed(request, UserGroupRoutes.PATH);
    groups.forEach(group -> Memberships.add(request, Memberships.id(group), Memberships.id(user)));
    return added("addedToGroups", groups);
  }

  /** Returns the items of the body, all of which exist and can be changed. */
  private static List<Map<String, Object>> changed(ApiRequest request, String path) {
    List<Map<String, Object>> items =
        required(request.body().texts("ids")).stream()
            .map(id -> DirectoryRoutes.find(request, path, id))
            .toList();
    items.forEach(Memberships::requireCustom);
    return items;
  }

  private static SimulatedResponse added(String property, List<Map<String, Object>> items) {
    return SimulatedResponse.json(
        201, Json.object(property, items.stream().map(Memberships::entry).toList()));
  }

  private static SimulatedResponse removeUsers(ApiRequest request, Map<String, Object> group) {
    Memberships.requireCustom(group);
    List<Object> removed = new ArrayList<>();
    List<String> notFound = new ArrayList<>();
    for (String id : required(request.query().texts("ids"))) {
      removed(request, UserRoutes.PATH, Memberships.id(group), id)
          .ifPresentOrElse(removed::add, () -> notFound.add(id));
    }
    return removed("removedUsers", removed, "usersNotFound", notFound);
  }

  private static SimulatedResponse removeFromGroups(ApiRequest request, Map<String, Object> user) {
    Memberships.requireCustom(user);
    List<Object> removed = new ArrayList<>();
    List<String> notFound = new ArrayList<>();
    for (String id : required(request.query().texts("ids"))) {
      removed(request, UserGroupRoutes.PATH, id, Memberships.id(user))
          .ifPresentOrElse(removed::add, () -> notFound.add(id));
    }
    return removed("removedFromGroups", removed, "groupsNotFound", notFound);
  }

  /**
   * Removes a user from a group.
   *
   * @param shown the collection whose item the response shows
   * @return that item; absent if the user was not in the group
   */
  private static Optional<Object> removed(
      ApiRequest request, String shown, String groupId, String userId) {
    String id = shown.equals(UserRoutes.PATH) ? userId : groupId;
    return Memberships.remove(request, groupId, userId)
        ? request.items(shown).get(id).map(Memberships::entry)
        : Optional.empty();
  }

  private static SimulatedResponse removed(
      String property, List<Object> items, String errors, List<String> notFound) {
    return SimulatedResponse.ok(
        Json.object(property, items, "errors", Json.object(errors, notFound)));
  }

  /** Removes one membership; the item is the side of the path that must exist. */
  private static SimulatedResponse removeOne(ApiRequest request, Map<String, Object> item) {
    Memberships.requireCustom(item);
    boolean removed =
        Memberships.remove(request, request.pathValue("groupId"), request.pathValue("userId"));
    return SimulatedResponse.ok(Json.object("removed", removed));
  }

  private static List<String> required(List<String> ids) {
    if (ids.isEmpty()) {
      throw Errors.badRequest("ids must have at least 1 item");
    }
    return ids;
  }
}
