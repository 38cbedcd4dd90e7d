package dev.connectorsdk.testkit.sophos;

import dev.connectorsdk.testkit.http.Json;
import dev.connectorsdk.testkit.http.SimulatedResponse;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Endpoint API, isolation of one endpoint and of many; takes effect at once. */
final class IsolationRoutes {
  private static final int MAX_IDS = 50;
  private static final int MAX_COMMENT = 400;

  private final Clock clock;

  IsolationRoutes(Clock clock) {
    this.clock = clock;
  }

  void addTo(TenantRouter router) {
    router.post(
        EndpointRoutes.LIST + "/isolation",
        call -> call.tenant().exclusively(() -> changeMany(call)));
    router.get(EndpointRoutes.ONE + "/isolation", IsolationRoutes::get);
    router.patch(
        EndpointRoutes.ONE + "/isolation", call -> call.tenant().exclusively(() -> change(call)));
  }

  private static SimulatedResponse get(TenantCall call) {
    EndpointRoutes.find(call);
    return SimulatedResponse.ok(shown(state(call.tenant(), call.id("endpointId"))));
  }

  private SimulatedResponse change(TenantCall call) {
    boolean enabled = call.body().requiredFlag("enabled");
    String comment = comment(call);
    EndpointRoutes.find(call);
    String id = call.id("endpointId");
    refuseBusy(call.tenant(), List.of(id));
    return SimulatedResponse.ok(shown(set(call, id, enabled, comment)));
  }

  private SimulatedResponse changeMany(TenantCall call) {
    boolean enabled = call.body().requiredFlag("enabled");
    String comment = comment(call);
    List<String> ids = call.body().texts("ids");
    if (ids.isEmpty() || ids.size() > MAX_IDS) {
      throw Errors.badRequest("ids must hold 1 to " + MAX_IDS + " ids");
    }
    List<String> known =
        ids.stream().filter(id -> call.tenant().endpoints().get(id).isPresent()).toList();
    if (known.isEmpty()) {
      throw Errors.notFound("No endpoint was found");
    }
    refuseBusy(call.tenant(), known);
    List<Map<String, Object>> accepted =
        known.stream()
            .map(id -> Json.object("id", id, "isolation", shown(set(call, id, enabled, comment))))
            .toList();
    return SimulatedResponse.json(202, Json.object("items", accepted));
  }

  private static String comment(TenantCall call) {
    String comment = call.body().text("comment").orElse("");
    if (comment.length() > MAX_COMMENT) {
      throw Errors.badRequest("comment must have at most " + MAX_COMMENT + " characters");
    }
    return comment;
  }

  private static void refuseBusy(SimulatedTenant tenant, List<String> ids) {
    if (ids.stream().anyMatch(tenant::isIsolationBusy)) {
      throw Errors.conflict("Isolation or removal from isolation is in progress");
    }
  }

  private Map<String, Object> set(TenantCall call, String id, boolean enabled, String comment) {
    Map<String, Object> state = new LinkedHashMap<>(state(call.tenant(), id));
    String word = enabled ? "Enabled" : "Disabled";
    state.put("enabled", enabled);
    state.put("last" + word + "At", Times.text(clock.instant()));
    state.put("last" + word + "By", call.principal());
    state.put("comment", comment);
    call.tenant().isolation().add(state);
    call.tenant()
        .endpoints()
        .update(
            id,
            endpoint -> {
              endpoint.put("isolation", status(enabled));
              return endpoint;
            });
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

  private static Map<String, Object> state(SimulatedTenant tenant, String id) {
    return tenant.isolation().get(id).orElse(Json.object("id", id, "enabled", false));
  }

  /** The shelf needs the endpoint's id as a member; the answer has none. */
  private static Map<String, Object> shown(Map<String, Object> state) {
    return Items.without(state, List.of("id"));
  }
}
