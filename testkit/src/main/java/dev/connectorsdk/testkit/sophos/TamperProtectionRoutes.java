package dev.connectorsdk.testkit.sophos;

import dev.connectorsdk.testkit.http.Json;
import dev.connectorsdk.testkit.http.SimulatedResponse;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Endpoint API, tamper protection of one endpoint, with its password and the former ones. */
final class TamperProtectionRoutes {
  private static final String PATH = EndpointRoutes.ONE + "/tamper-protection";

  private final Clock clock;
  private final Ids ids;

  TamperProtectionRoutes(Clock clock, Ids ids) {
    this.clock = clock;
    this.ids = ids;
  }

  void addTo(TenantRouter router) {
    router.get(
        PATH, call -> call.tenant().exclusively(() -> SimulatedResponse.ok(shown(state(call)))));
    router.post(PATH, call -> call.tenant().exclusively(() -> change(call)));
  }

  private SimulatedResponse change(TenantCall call) {
    Params body = call.body();
    boolean enabled = body.flag("enabled").orElse(isEnabled(call));
    boolean regenerate = body.flag("regeneratePassword").orElse(false);
    if (!body.has("enabled") && !body.has("regeneratePassword")) {
      throw Errors.badRequest("enabled or regeneratePassword is required");
    }
    Map<String, Object> state = new LinkedHashMap<>(state(call));
    state.put("enabled", enabled);
    if (regenerate) {
      retirePassword(state);
    }
    call.tenant().tamperProtection().add(state);
    call.tenant()
        .endpoints()
        .update(
            call.id("endpointId"),
            endpoint -> {
              endpoint.put("tamperProtectionEnabled", enabled);
              return endpoint;
            });
    return SimulatedResponse.json(201, shown(state));
  }

  private void retirePassword(Map<String, Object> state) {
    List<Object> former = new ArrayList<>();
    former.add(
        Json.object(
            "password", state.get("password"), "invalidatedAt", Times.text(clock.instant())));
    if (state.get("previousPasswords") instanceof List<?> older) {
      former.addAll(older);
    }
    state.put("password", password());
    state.put("previousPasswords", former);
  }

  private Map<String, Object> state(TenantCall call) {
    boolean enabled = isEnabled(call);
    String id = call.id("endpointId");
    SimulatedItems states = call.tenant().tamperProtection();
    if (states.get(id).isEmpty()) {
      states.add(
          Json.object(
              "id",
              id,
              "enabled",
              enabled,
              "password",
              password(),
              "previousPasswords",
              List.of()));
    }
    return states.get(id).orElseThrow();
  }

  /** Hand-made endpoints may carry the flag as text, as some captures do. */
  private static boolean isEnabled(TenantCall call) {
    Object flag = EndpointRoutes.find(call).get("tamperProtectionEnabled");
    return flag == null || Boolean.parseBoolean(String.valueOf(flag));
  }

  private String password() {
    return ids.secret(32);
  }

  private static Map<String, Object> shown(Map<String, Object> state) {
    return Items.without(state, List.of("id"));
  }
}
