package dev.connectorsdk.testkit.sophos.internal.endpoint;

import dev.connectorsdk.testkit.http.Json;
import dev.connectorsdk.testkit.http.SimulatedResponse;
import dev.connectorsdk.testkit.sophos.internal.Errors;
import dev.connectorsdk.testkit.sophos.internal.account.Tenant;
import dev.connectorsdk.testkit.sophos.internal.data.ItemProperties;
import dev.connectorsdk.testkit.sophos.internal.data.ItemStore;
import dev.connectorsdk.testkit.sophos.internal.route.ApiRequest;
import dev.connectorsdk.testkit.sophos.internal.route.ApiRouter;
import dev.connectorsdk.testkit.sophos.internal.route.CollectionRoutes;
import dev.connectorsdk.testkit.sophos.internal.route.ItemStamps;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Endpoint API, isolation of one endpoint and of many; takes effect at once. */
public final class IsolationRoutes {
  private static final String STATES = EndpointRoutes.PATH + "/{endpointId}/isolation";
  private static final int MAX_IDS = 50;
  private static final int MAX_COMMENT_LENGTH = 400;

  private final ItemStamps stamps;

  public IsolationRoutes(ItemStamps stamps) {
    this.stamps = stamps;
  }

  public void addTo(ApiRouter router, CollectionRoutes endpoints) {
    router.write("POST", EndpointRoutes.PATH + "/isolation", this::changeMany);
    endpoints.readItem("GET", "/isolation", IsolationRoutes::get);
    router.write("PATCH", STATES, request -> change(request, endpoints));
  }

  private static SimulatedResponse get(ApiRequest request) {
    return SimulatedResponse.ok(shown(state(request, request.pathValue("endpointId"))));
  }

  private SimulatedResponse change(ApiRequest request, CollectionRoutes endpoints) {
    boolean enabled = request.body().requiredFlag("enabled");
    String comment = comment(request);
    endpoints.find(request);
    String id = request.pathValue("endpointId");
    rejectWhileChanging(request.tenant(), List.of(id));
    return SimulatedResponse.ok(shown(set(request, id, enabled, comment)));
  }

  private SimulatedResponse changeMany(ApiRequest request) {
    boolean enabled = request.body().requiredFlag("enabled");
    String comment = comment(request);
    List<String> ids = request.body().texts("ids");
    if (ids.isEmpty() || ids.size() > MAX_IDS) {
      throw Errors.badRequest("ids must have 1 to " + MAX_IDS + " items");
    }
    ItemStore endpoints = request.items(EndpointRoutes.PATH);
    List<String> known = ids.stream().filter(id -> endpoints.get(id).isPresent()).toList();
    if (known.isEmpty()) {
      throw Errors.notFound("No endpoint was found");
    }
    rejectWhileChanging(request.tenant(), known);
    List<Map<String, Object>> accepted =
        known.stream()
            .map(
                id -> Json.object("id", id, "isolation", shown(set(request, id, enabled, comment))))
            .toList();
    return SimulatedResponse.json(202, Json.object("items", accepted));
  }

  private static String comment(ApiRequest request) {
    String comment = request.body().text("comment").orElse("");
    if (comment.length() > MAX_COMMENT_LENGTH) {
      throw Errors.badRequest("comment must have at most " + MAX_COMMENT_LENGTH + " characters");
    }
    return comment;
  }

  private static void rejectWhileChanging(Tenant tenant, List<String> ids) {
    if (ids.stream().anyMatch(tenant::isIsolationChanging)) {
      throw Errors.conflict("Isolation or removal from isolation is in progress");
    }
  }

  private Map<String, Object> set(ApiRequest request, String id, boolean enabled, String comment) {
    Map<String, Object> state = new LinkedHashMap<>(state(request, id));
    String verb = enabled ? "Enabled" : "Disabled";
    state.put("enabled", enabled);
    state.put("last" + verb + "At", stamps.now());
    state.put("last" + verb + "By", request.principal());
    state.put("comment", comment);
    request.items(STATES).add(state);
    request.items(EndpointRoutes.PATH).set(id, "isolation", status(enabled));
    return state;
  }

  private static Map<String, Object> status(boolean isolated) {
    return Json.object(
        "status",
        isolated ? "isolated" : "notIsolated",
        "adminIsolated",
        isolated,
        "selfIsolated",
        false);
  }

  private static Map<String, Object> state(ApiRequest request, String id) {
    return request.items(STATES).get(id).orElse(Json.object("id", id, "enabled", false));
  }

  /** Removes the id, under which the state is stored. */
  private static Map<String, Object> shown(Map<String, Object> state) {
    return ItemProperties.without(state, List.of("id"));
  }
}
