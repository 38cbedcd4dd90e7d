package dev.connectorsdk.testkit.sophos.internal.endpoint;

import dev.connectorsdk.testkit.http.Json;
import dev.connectorsdk.testkit.http.SimulatedResponse;
import dev.connectorsdk.testkit.sophos.internal.Errors;
import dev.connectorsdk.testkit.sophos.internal.route.ApiRequest;
import dev.connectorsdk.testkit.sophos.internal.route.ApiRouter;
import dev.connectorsdk.testkit.sophos.internal.route.CollectionRoutes;
import dev.connectorsdk.testkit.sophos.internal.route.ItemStamps;
import dev.connectorsdk.testkit.sophos.internal.route.KeyPages;
import dev.connectorsdk.testkit.sophos.internal.setting.SettingRoutes;
import java.util.List;

/** Endpoint API, endpoints: list, get, delete, scan, update check. */
public final class EndpointRoutes {
  public static final String PATH = "/endpoint/v1/endpoints";

  private static final int MAX_PAGE_SIZE = 500;

  private EndpointRoutes() {}

  public static void addTo(ApiRouter router, ItemStamps stamps) {
    CollectionRoutes endpoints =
        CollectionRoutes.of(router, stamps, PATH, "endpointId")
            .filters(EndpointFilters.create(stamps.clock()))
            .view(EndpointViews::show)
            .list(new KeyPages("endpoints", MAX_PAGE_SIZE, false))
            .get()
            .delete()
            .writeItem("POST", "/scans", request -> accepted(request, stamps))
            .writeItem("POST", "/update-checks", request -> accepted(request, stamps));
    router.write("POST", PATH + "/delete", EndpointRoutes::deleteMany);
    new IsolationRoutes(stamps).addTo(router, endpoints);
    new TamperProtectionRoutes(stamps, endpoints).addTo(router);
    AttackProtectionRoutes.addTo(endpoints, stamps);
    FileRequestRoutes.addTo(endpoints, stamps);
    SettingRoutes.addTo(router, stamps);
    GroupRoutes.addTo(router, stamps);
    ExclusionRoutes.addTo(router, stamps);
    ItemRoutes.addTo(router, stamps);
    BlockedAddressRoutes.addTo(router, stamps);
    PolicyRoutes.addTo(router, stamps);
  }

  private static SimulatedResponse deleteMany(ApiRequest request) {
    List<String> ids = request.body().texts("endpointIds");
    if (ids.isEmpty()) {
      throw Errors.badRequest("endpointIds is required");
    }
    List<String> deleted = ids.stream().filter(request.items(PATH)::remove).toList();
    return SimulatedResponse.ok(Json.object("endpointIds", deleted));
  }

  /** Acknowledges a request to the device, which is all that scans and update checks return. */
  private static SimulatedResponse accepted(ApiRequest request, ItemStamps stamps) {
    request.body();
    return SimulatedResponse.json(
        201,
        Json.object(
            "id", stamps.uuid(),
            "status", "requested",
            "requestedAt", stamps.now()));
  }
}
