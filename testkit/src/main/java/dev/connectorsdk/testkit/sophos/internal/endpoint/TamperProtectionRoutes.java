package dev.connectorsdk.testkit.sophos.internal.endpoint;

import dev.connectorsdk.testkit.http.Json;
import dev.connectorsdk.testkit.http.SimulatedResponse;
import dev.connectorsdk.testkit.sophos.internal.Errors;
import dev.connectorsdk.testkit.sophos.internal.data.ItemProperties;
import dev.connectorsdk.testkit.sophos.internal.data.ItemStore;
import dev.connectorsdk.testkit.sophos.internal.route.ApiRequest;
import dev.connectorsdk.testkit.sophos.internal.route.ApiRouter;
import dev.connectorsdk.testkit.sophos.internal.route.CollectionRoutes;
import dev.connectorsdk.testkit.sophos.internal.route.ItemStamps;
import dev.connectorsdk.testkit.sophos.internal.route.Parameters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Endpoint API, tamper protection of an endpoint, with its current and previous passwords. */
public final class TamperProtectionRoutes {
  private static final String PATH = EndpointRoutes.PATH + "/{endpointId}/tamper-protection";

  private final ItemStamps stamps;
  private final CollectionRoutes endpoints;

  public TamperProtectionRoutes(ItemStamps stamps, CollectionRoutes endpoints) {
    this.stamps = stamps;
    this.endpoints = endpoints;
  }

  public void addTo(ApiRouter router) {
    // the first read creates the password
    router.write("GET", PATH, request -> SimulatedResponse.ok(shown(state(request))));
    router.write("POST", PATH, this::change);
  }

  private SimulatedResponse change(ApiRequest request) {
    Parameters body = request.body();
    boolean enabled = body.flag("enabled").orElse(isEnabled(request));
    boolean regenerate = body.flag("regeneratePassword").orElse(false);
    if (!body.has("enabled") && !body.has("regeneratePassword")) {
      throw Errors.badRequest("enabled or regeneratePassword is required");
    }
    Map<String, Object> state = new LinkedHashMap<>(state(request));
    state.put("enabled", enabled);
    if (regenerate) {
      replacePassword(state);
    }
    request.items(PATH).add(state);
    request
        .items(EndpointRoutes.PATH)
        .set(request.pathValue("endpointId"), "tamperProtectionEnabled", enabled);
    return SimulatedResponse.json(201, shown(state));
  }

  private void replacePassword(Map<String, Object> state) {
    List<Object> previous = new ArrayList<>();
    previous.add(Json.object("password", state.get("password"), "invalidatedAt", stamps.now()));
    if (state.get("previousPasswords") instanceof List<?> older) {
      previous.addAll(older);
    }
    state.put("password", password());
    state.put("previousPasswords", previous);
  }

  private Map<String, Object> state(ApiRequest request) {
    boolean enabled = isEnabled(request);
    String id = request.pathValue("endpointId");
    ItemStore states = request.items(PATH);
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

  /** Endpoints that a test adds may have the flag as text, as some captures do. */
  private boolean isEnabled(ApiRequest request) {
    Object flag = endpoints.find(request).get("tamperProtectionEnabled");
    return flag == null || Boolean.parseBoolean(String.valueOf(flag));
  }

  private String password() {
    return stamps.ids().secret(32);
  }

  private static Map<String, Object> shown(Map<String, Object> state) {
    return ItemProperties.without(state, List.of("id"));
  }
}
