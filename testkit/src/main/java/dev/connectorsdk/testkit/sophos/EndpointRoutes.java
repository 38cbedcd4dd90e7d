package dev.connectorsdk.testkit.sophos;

import dev.connectorsdk.testkit.http.Json;
import dev.connectorsdk.testkit.http.SimulatedResponse;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Endpoint API, endpoints: list, get, delete, scan, update check. */
final class EndpointRoutes {
  static final String LIST = "/endpoint/v1/endpoints";
  static final String ONE = LIST + "/{endpointId}";

  private static final int MAX_PAGE = 500;

  private final KeyPages pages = new KeyPages("endpoints", MAX_PAGE, false);
  private final Clock clock;
  private final Ids ids;

  EndpointRoutes(Clock clock, Ids ids) {
    this.clock = clock;
    this.ids = ids;
  }

  void addTo(TenantRouter router) {
    router.get(LIST, this::list);
    router.get(ONE, EndpointRoutes::get);
    router.delete(ONE, call -> deleted(call.tenant().endpoints().remove(call.id("endpointId"))));
    router.post(LIST + "/delete", EndpointRoutes::deleteMany);
    router.post(ONE + "/scans", this::request);
    router.post(ONE + "/update-checks", this::request);
  }

  static Map<String, Object> find(TenantCall call) {
    return call.tenant()
        .endpoints()
        .get(call.id("endpointId"))
        .orElseThrow(() -> Errors.notFound("The endpoint does not exist"));
  }

  static SimulatedResponse deleted(boolean deleted) {
    return SimulatedResponse.ok(Json.object("deleted", deleted));
  }

  private SimulatedResponse list(TenantCall call) {
    Params params = call.query();
    View view = View.of(params);
    Predicate<Map<String, Object>> wanted = EndpointFilter.of(params, clock);
    return SimulatedResponse.ok(
        pages.page(
            params,
            Selection.of(call.tenant().endpoints(), params, wanted),
            endpoint -> view.show(endpoint, call.fields())));
  }

  private static SimulatedResponse get(TenantCall call) {
    return SimulatedResponse.ok(View.of(call.query()).show(find(call), call.fields()));
  }

  private static SimulatedResponse deleteMany(TenantCall call) {
    List<String> wanted = call.body().texts("endpointIds");
    if (wanted.isEmpty()) {
      throw Errors.badRequest("endpointIds is required");
    }
    List<String> gone = wanted.stream().filter(call.tenant().endpoints()::remove).toList();
    return SimulatedResponse.ok(Json.object("endpointIds", gone));
  }

  /** Scans and update checks only start something on the device. */
  private SimulatedResponse request(TenantCall call) {
    call.body();
    find(call);
    return SimulatedResponse.json(
        201,
        Json.object(
            "id", ids.uuid(),
            "status", "requested",
            "requestedAt", Times.text(clock.instant())));
  }

  /** How much of an endpoint is shown. What exactly {@code basic} holds is unverified. */
  private enum View {
    BASIC,
    SUMMARY,
    FULL;

    private static final List<String> BASIC_MEMBERS =
        List.of("id", "type", "tenant", "hostname", "health", "os", "lastSeenAt");
    private static final List<String> FULL_ONLY =
        List.of(
            "lastOsUpdateAt",
            "lastAgentUpdateAt",
            "packages",
            "deviceSoftware",
            "groupHierarchy",
            "tags");

    static View of(Params params) {
      return switch (params.oneOf("view", Set.of("basic", "summary", "full")).orElse("summary")) {
        case "basic" -> BASIC;
        case "full" -> FULL;
        default -> SUMMARY;
      };
    }

    Map<String, Object> show(Map<String, Object> endpoint, List<String> fields) {
      Map<String, Object> shown =
          switch (this) {
            case BASIC -> Items.pick(endpoint, BASIC_MEMBERS);
            case SUMMARY -> Items.without(endpoint, FULL_ONLY);
            case FULL -> endpoint;
          };
      return Items.pick(shown, fields);
    }
  }
}
