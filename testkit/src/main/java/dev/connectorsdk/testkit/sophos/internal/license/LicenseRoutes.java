package dev.connectorsdk.testkit.sophos.internal.license;

import dev.connectorsdk.testkit.http.Json;
import dev.connectorsdk.testkit.http.SimulatedResponse;
import dev.connectorsdk.testkit.sophos.internal.route.ApiRequest;
import dev.connectorsdk.testkit.sophos.internal.route.ApiRouter;
import dev.connectorsdk.testkit.sophos.internal.route.CollectionRoutes;
import dev.connectorsdk.testkit.sophos.internal.route.ItemStamps;
import dev.connectorsdk.testkit.sophos.internal.route.OffsetPages;
import java.util.Map;

/** Licensing API: the licenses of a tenant or a partner, and its firewalls. */
public final class LicenseRoutes {
  private static final String PATH = "/licenses/v1/licenses";

  private LicenseRoutes() {}

  public static void addTo(ApiRouter router, ItemStamps stamps) {
    router.read("GET", PATH, LicenseRoutes::get);
    CollectionRoutes.of(router, stamps, PATH + "/firewalls", "serialNumber")
        .list(new OffsetPages());
  }

  private static SimulatedResponse get(ApiRequest request) {
    boolean ofTenant = request.target().tenant() != null;
    return SimulatedResponse.ok(
        Json.object(
            "licenses",
            request.items(PATH).all(),
            "tenant",
            ofTenant ? Map.of("id", request.tenant().id()) : null));
  }
}
