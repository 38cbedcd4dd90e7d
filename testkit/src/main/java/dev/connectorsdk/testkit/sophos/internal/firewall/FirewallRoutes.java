package dev.connectorsdk.testkit.sophos.internal.firewall;

import dev.connectorsdk.testkit.http.Json;
import dev.connectorsdk.testkit.http.SimulatedResponse;
import dev.connectorsdk.testkit.sophos.internal.Errors;
import dev.connectorsdk.testkit.sophos.internal.data.FirewallGenerator;
import dev.connectorsdk.testkit.sophos.internal.data.ItemProperties;
import dev.connectorsdk.testkit.sophos.internal.data.ItemStore;
import dev.connectorsdk.testkit.sophos.internal.route.ApiRequest;
import dev.connectorsdk.testkit.sophos.internal.route.ApiRouter;
import dev.connectorsdk.testkit.sophos.internal.route.BodyProperties;
import dev.connectorsdk.testkit.sophos.internal.route.CollectionRoutes;
import dev.connectorsdk.testkit.sophos.internal.route.ItemFilters;
import dev.connectorsdk.testkit.sophos.internal.route.ItemRules;
import dev.connectorsdk.testkit.sophos.internal.route.ItemStamps;
import dev.connectorsdk.testkit.sophos.internal.route.OffsetPages;
import dev.connectorsdk.testkit.sophos.internal.route.Parameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Firewall API, firewalls; the other classes of the package have what belongs to them. */
public final class FirewallRoutes {
  static final String PATH = FirewallGenerator.FIREWALLS;

  private static final int MAX_PAGE_SIZE = 1000;
  private static final String APPROVE = "approveManagement";

  private FirewallRoutes() {}

  public static void addTo(ApiRouter router, ItemStamps stamps) {
    FirmwareRoutes firmware = new FirmwareRoutes(stamps);
    CollectionRoutes firewalls =
        CollectionRoutes.of(router, stamps, PATH, "firewallId")
            .filters(
                new ItemFilters()
                    .when(parameters -> parameters.text("groupId"), FirewallRoutes::ofGroup)
                    .custom(FirewallRoutes::search))
            .view((request, firewall, parameters) -> firmware.upgraded(request, firewall))
            .list(new OffsetPages(MAX_PAGE_SIZE))
            .update(
                "PATCH",
                new BodyProperties().optional("name", "geoLocation"),
                ItemRules.unique(PATH, "name", "The firewall name is already in use"));
    firewalls.writeItem("DELETE", "", FirewallRoutes::delete);
    firewalls.writeItem("POST", "/action", FirewallRoutes::approve);
    firmware.addTo(router);
    FirewallGroupRoutes.addTo(router, stamps);
    new ThreatFeedRoutes(stamps).addTo(router);
  }

  /** Returns the firewalls with ids, or rejects the request with 404. */
  static List<Map<String, Object>> require(ApiRequest request, List<String> ids) {
    if (ids.isEmpty()) {
      throw Errors.badRequest("At least one firewall is required");
    }
    return ids.stream()
        .map(
            id ->
                request
                    .items(PATH)
                    .get(id)
                    .orElseThrow(() -> Errors.notFound("Can't find firewall")))
        .toList();
  }

  static Predicate<Map<String, Object>> ofGroup(String groupId) {
    return groupId.equals("ungrouped")
        ? firewall -> ItemProperties.text(firewall, "group.id").isEmpty()
        : ItemFilters.equalTo("group.id", groupId);
  }

  private static Predicate<Map<String, Object>> search(Parameters parameters) {
    String part = parameters.text("search").orElse("");
    return firewall ->
        part.isEmpty()
            || List.of("name", "hostname", "serialNumber").stream()
                .anyMatch(property -> ItemProperties.contains(firewall, property, part));
  }

  private static SimulatedResponse delete(ApiRequest request) {
    return CollectionRoutes.deleted(request.items(PATH).remove(request.pathValue("firewallId")));
  }

  private static SimulatedResponse approve(ApiRequest request) {
    if (!APPROVE.equals(request.body().requiredText("action"))) {
      throw Errors.badRequest("action must be " + APPROVE);
    }
    ItemStore firewalls = request.items(PATH);
    String id = request.pathValue("firewallId");
    Map<String, Object> status = new LinkedHashMap<>();
    if (firewalls.get(id).orElseThrow().get("status") instanceof Map<?, ?> before) {
      before.forEach((name, value) -> status.put(String.valueOf(name), value));
    }
    status.put("managing", "approvedByCustomer");
    firewalls.set(id, "status", status);
    return SimulatedResponse.json(201, Json.object("status", "succeeded", "action", APPROVE));
  }
}
