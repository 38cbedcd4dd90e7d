package dev.connectorsdk.testkit.sophos.internal.firewall;

import dev.connectorsdk.testkit.http.Json;
import dev.connectorsdk.testkit.http.SimulatedResponse;
import dev.connectorsdk.testkit.sophos.internal.Errors;
import dev.connectorsdk.testkit.sophos.internal.data.FirewallGenerator;
import dev.connectorsdk.testkit.sophos.internal.data.ItemProperties;
import dev.connectorsdk.testkit.sophos.internal.route.ApiRequest;
import dev.connectorsdk.testkit.sophos.internal.route.ApiRouter;
import dev.connectorsdk.testkit.sophos.internal.route.BodyProperties;
import dev.connectorsdk.testkit.sophos.internal.route.CollectionRoutes;
import dev.connectorsdk.testkit.sophos.internal.route.ItemFilters;
import dev.connectorsdk.testkit.sophos.internal.route.ItemStamps;
import dev.connectorsdk.testkit.sophos.internal.route.OffsetPages;
import dev.connectorsdk.testkit.sophos.internal.route.Parameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Firewall API, groups of firewalls: the firewalls whose property {@code group} has their id. */
final class FirewallGroupRoutes {
  private static final String PATH = FirewallGenerator.GROUPS;
  private static final String FIREWALLS = FirewallRoutes.PATH;
  private static final int SHOWN_MEMBERS = 10;

  private FirewallGroupRoutes() {}

  static void addTo(ApiRouter router, ItemStamps stamps) {
    CollectionRoutes groups =
        CollectionRoutes.of(router, stamps, PATH, "groupId")
            .filters(
                new ItemFilters()
                    .custom(FirewallGroupRoutes::search)
                    .custom(FirewallGroupRoutes::subgroups))
            .view(FirewallGroupRoutes::show)
            .list(new OffsetPages())
            .create(new BodyProperties().required("name"), FirewallGroupRoutes::create)
            .update("PATCH", new BodyProperties().optional("name"), FirewallGroupRoutes::change)
            .delete(FirewallGroupRoutes::release);
    groups.readItem("GET", "/firewalls/sync-status", request -> syncStatus(request, stamps));
  }

  private static Predicate<Map<String, Object>> search(Parameters parameters) {
    String part = parameters.text("search").orElse("");
    parameters.texts("searchFields", Set.of("name"));
    return group -> part.isEmpty() || ItemProperties.contains(group, "name", part);
  }

  /** That subgroups are listed only on request is unverified. */
  private static Predicate<Map<String, Object>> subgroups(Parameters parameters) {
    boolean all = parameters.flag("recurseSubgroups").orElse(false);
    return group -> all || !group.containsKey("parentGroup");
  }

  private static Map<String, Object> show(
      ApiRequest request, Map<String, Object> group, Parameters parameters) {
    Map<String, Object> shown = new LinkedHashMap<>(group);
    List<Map<String, Object>> all =
        members(request, group).stream()
            .map(firewall -> Json.object("id", firewall.get("id"), "name", firewall.get("name")))
            .toList();
    List<Map<String, Object>> first = all.subList(0, Math.min(SHOWN_MEMBERS, all.size()));
    shown.put(
        "firewalls", Json.object("total", all.size(), "itemsCount", first.size(), "items", first));
    return shown;
  }

  private static List<Map<String, Object>> members(ApiRequest request, Map<String, Object> group) {
    return request.items(FIREWALLS).stream()
        .filter(FirewallRoutes.ofGroup(String.valueOf(group.get("id"))))
        .toList();
  }

  private static void create(ApiRequest request, Map<String, Object> group) {
    Parameters body = request.body();
    body.text("parentGroupId")
        .ifPresent(
            id -> {
              requireGroup(request, id);
              group.put("parentGroup", Json.object("id", id));
            });
    body.text("configImportSourceFirewallId")
        .ifPresent(
            id -> {
              FirewallRoutes.require(request, List.of(id));
              group.put("configImport", imported(id));
            });
    group.put("tenant", Map.of("id", request.tenant().id()));
    group.put("lockedByManagingAccount", false);
    group.put("createdBy", request.principal());
    assign(request, body.texts("assignFirewalls"), group);
  }

  private static Map<String, Object> imported(String firewallId) {
    return Json.object(
        "sourceFirewall",
        Json.object("id", firewallId),
        "percentComplete",
        100,
        "status",
        "success",
        "errors",
        List.of());
  }

  private static void change(ApiRequest request, Map<String, Object> group) {
    requireUnlocked(group);
    Parameters body = request.body();
    List<String> removed = body.texts("unassignFirewalls");
    if (!removed.isEmpty()) {
      FirewallRoutes.require(request, removed);
    }
    assign(request, body.texts("assignFirewalls"), group);
    members(request, group).stream()
        .map(firewall -> String.valueOf(firewall.get("id")))
        .filter(removed::contains)
        .forEach(id -> removeFromGroup(request, id));
    group.put("updatedBy", request.principal());
  }

  private static void release(ApiRequest request, Map<String, Object> group) {
    requireUnlocked(group);
    members(request, group)
        .forEach(firewall -> removeFromGroup(request, String.valueOf(firewall.get("id"))));
  }

  private static void assign(ApiRequest request, List<String> ids, Map<String, Object> group) {
    if (ids.isEmpty()) {
      return;
    }
    FirewallRoutes.require(request, ids);
    Map<String, Object> shown = Json.object("id", group.get("id"), "name", group.get("name"));
    ids.forEach(id -> request.items(FIREWALLS).set(id, "group", shown));
  }

  private static void removeFromGroup(ApiRequest request, String firewallId) {
    request
        .items(FIREWALLS)
        .update(firewallId, firewall -> ItemProperties.without(firewall, List.of("group")));
  }

  private static void requireGroup(ApiRequest request, String id) {
    if (request.items(PATH).get(id).isEmpty()) {
      throw Errors.notFound("The group does not exist");
    }
  }

  private static void requireUnlocked(Map<String, Object> group) {
    if (Boolean.TRUE.equals(group.get("lockedByManagingAccount"))) {
      throw Errors.conflict("The group is locked by the managing account");
    }
  }

  private static SimulatedResponse syncStatus(ApiRequest request, ItemStamps stamps) {
    List<String> ids = request.query().texts("ids");
    List<Map<String, Object>> all =
        members(request, Map.of("id", request.pathValue("groupId"))).stream()
            .filter(firewall -> ids.isEmpty() || ids.contains(String.valueOf(firewall.get("id"))))
            .map(
                firewall ->
                    Json.object(
                        "firewall", Json.object("id", firewall.get("id")),
                        "status", "inSync",
                        "lastUpdatedAt", stamps.now()))
            .toList();
    return SimulatedResponse.ok(
        OffsetPages.page(
            request.query(),
            all::size,
            (position, size) -> all.stream().skip(position).limit(size).toList()));
  }
}
