package dev.connectorsdk.testkit.sophos.internal.endpoint;

import dev.connectorsdk.testkit.http.Json;
import dev.connectorsdk.testkit.http.SimulatedResponse;
import dev.connectorsdk.testkit.sophos.internal.data.ItemStore;
import dev.connectorsdk.testkit.sophos.internal.data.Timestamps;
import dev.connectorsdk.testkit.sophos.internal.route.ApiRequest;
import dev.connectorsdk.testkit.sophos.internal.route.CollectionRoutes;
import dev.connectorsdk.testkit.sophos.internal.route.ItemStamps;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Endpoint API, Adaptive Attack Protection of an endpoint: the device applies a setting 20 seconds
 * of the simulator's clock after the request.
 */
final class AttackProtectionRoutes {
  private static final String SUB_PATH = "/adaptive-attack-protection";
  private static final String STATES = EndpointRoutes.PATH + "/{endpointId}" + SUB_PATH;
  private static final Duration DELAY = Duration.ofSeconds(20);

  private final ItemStamps stamps;

  private AttackProtectionRoutes(ItemStamps stamps) {
    this.stamps = stamps;
  }

  static void addTo(CollectionRoutes endpoints, ItemStamps stamps) {
    AttackProtectionRoutes routes = new AttackProtectionRoutes(stamps);
    endpoints
        .readItem("GET", SUB_PATH, request -> SimulatedResponse.ok(routes.shown(request)))
        .writeItem("POST", SUB_PATH, routes::change);
  }

  private SimulatedResponse change(ApiRequest request) {
    boolean enabled = request.body().requiredFlag("enabled");
    @Nullable String expiresAfter =
        request
            .body()
            .text("expiresAfter")
            .map(text -> Timestamps.duration("expiresAfter", text).toString())
            .orElse(null);
    request
        .items(STATES)
        .add(
            Json.object(
                "id",
                request.pathValue("endpointId"),
                "enabled",
                enabled,
                "expiresAfter",
                expiresAfter,
                "before",
                isOn(request),
                "changedAt",
                stamps.now()));
    return SimulatedResponse.ok(shown(request));
  }

  private Map<String, Object> shown(ApiRequest request) {
    Optional<Map<String, Object>> state = state(request);
    return Json.object(
        "desiredState",
        Json.object(
            "enabled", state.map(one -> one.get("enabled")).orElse(false),
            "expiresAfter", state.map(one -> one.get("expiresAfter")).orElse(null),
            "source", "user"),
        "actualState",
        Json.object(
            "enabled", isOn(request),
            "lastUpdatedAt", state.flatMap(this::appliedAt).map(Timestamps::text).orElse(null),
            "expiresAt", state.flatMap(this::expiresAt).map(Timestamps::text).orElse(null)));
  }

  private boolean isOn(ApiRequest request) {
    Optional<Map<String, Object>> state = state(request);
    if (state.isEmpty() || appliedAt(state.get()).isEmpty()) {
      return state.filter(one -> Boolean.TRUE.equals(one.get("before"))).isPresent();
    }
    boolean expired =
        expiresAt(state.get()).filter(end -> !stamps.clock().instant().isBefore(end)).isPresent();
    return Boolean.TRUE.equals(state.get().get("enabled")) && !expired;
  }

  /** Returns the time at which the device applied the setting; absent before that. */
  private Optional<Instant> appliedAt(Map<String, Object> state) {
    return Timestamps.lenient(String.valueOf(state.get("changedAt")))
        .map(time -> time.plus(DELAY))
        .filter(time -> !stamps.clock().instant().isBefore(time));
  }

  private Optional<Instant> expiresAt(Map<String, Object> state) {
    return state.get("expiresAfter") instanceof String duration
        ? appliedAt(state).map(time -> time.plus(Duration.parse(duration)))
        : Optional.empty();
  }

  private static Optional<Map<String, Object>> state(ApiRequest request) {
    ItemStore states = request.items(STATES);
    return states.get(request.pathValue("endpointId"));
  }
}
