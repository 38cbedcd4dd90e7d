package dev.connectorsdk.testkit.sophos.internal.directory;

import dev.connectorsdk.testkit.http.Json;
import dev.connectorsdk.testkit.sophos.internal.Errors;
import dev.connectorsdk.testkit.sophos.internal.data.DirectoryGenerator;
import dev.connectorsdk.testkit.sophos.internal.data.ItemProperties;
import dev.connectorsdk.testkit.sophos.internal.data.ItemStore;
import dev.connectorsdk.testkit.sophos.internal.route.ApiRequest;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The users in groups: the property {@code userIds} of each group, which responses do not show. So
 * both sides agree.
 */
final class Memberships {
  private static final String USER_IDS = "userIds";
  private static final int SHOWN = 10;

  private Memberships() {}

  /** Returns the test of the users that are in a group. */
  static Predicate<Map<String, Object>> isIn(Map<String, Object> group) {
    Set<String> ids = userIds(group);
    return user -> ids.contains(id(user));
  }

  /** Returns the test of the groups that a user is in. */
  static Predicate<Map<String, Object>> contains(String userId) {
    return group ->
        group.get(USER_IDS) instanceof List<?> ids && ids.stream().anyMatch(userId::equals);
  }

  /** Returns the users that are in a group and exist. */
  static Stream<Map<String, Object>> users(ApiRequest request, Map<String, Object> group) {
    ItemStore users = request.items(DirectoryGenerator.USERS);
    return userIds(group).stream().flatMap(id -> users.get(id).stream());
  }

  static Stream<Map<String, Object>> groups(ApiRequest request, String userId) {
    return request.items(DirectoryGenerator.USER_GROUPS).stream().filter(contains(userId));
  }

  static void add(ApiRequest request, String groupId, String userId) {
    change(request, groupId, ids -> ids.add(userId));
  }

  /** Removes a user from a group and returns whether the user was in it. */
  static boolean remove(ApiRequest request, String groupId, String userId) {
    return change(request, groupId, ids -> ids.remove(userId));
  }

  /** Returns a user or a group in the form in which the other side shows it. */
  static Map<String, Object> entry(Map<String, Object> item) {
    return Json.object("id", item.get("id"), "name", item.get("name"));
  }

  /** Returns the first memberships and their number. */
  static Map<String, Object> preview(Stream<Map<String, Object>> items) {
    List<Map<String, Object>> all = items.map(Memberships::entry).toList();
    List<Map<String, Object>> first = all.subList(0, Math.min(SHOWN, all.size()));
    return Json.object("total", all.size(), "itemsCount", first.size(), "items", first);
  }

  /** Returns a group as responses show it. */
  static Map<String, Object> withoutUserIds(Map<String, Object> group) {
    return ItemProperties.without(group, List.of(USER_IDS));
  }

  /** Rejects with 409 the change of a user or a group that is synchronized. */
  static void requireCustom(Map<String, Object> item) {
    if (!ItemProperties.text(item, "source.type").orElse("custom").equals("custom")) {
      throw Errors.conflict("Users and groups synced from Active Directory cannot be modified");
    }
  }

  static String id(Map<String, Object> item) {
    return String.valueOf(item.get("id"));
  }

  private static boolean change(
      ApiRequest request, String groupId, Predicate<Set<String>> idsChanged) {
    ItemStore groups = request.items(DirectoryGenerator.USER_GROUPS);
    Set<String> ids = groups.get(groupId).map(Memberships::userIds).orElseGet(Set::of);
    boolean changed = !groups.get(groupId).isEmpty() && idsChanged.test(ids);
    if (changed) {
      groups.set(groupId, USER_IDS, List.copyOf(new ArrayList<>(ids)));
    }
    return changed;
  }

  private static Set<String> userIds(Map<String, Object> group) {
    Set<String> ids = new LinkedHashSet<>();
    if (group.get(USER_IDS) instanceof List<?> all) {
      all.forEach(id -> ids.add(String.valueOf(id)));
    }
    return ids;
  }
}
