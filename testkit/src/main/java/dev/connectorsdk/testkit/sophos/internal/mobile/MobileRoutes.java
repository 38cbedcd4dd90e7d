package dev.connectorsdk.testkit.sophos.internal.mobile;

import dev.connectorsdk.testkit.http.SimulatedResponse;
import dev.connectorsdk.testkit.sophos.internal.Errors;
import dev.connectorsdk.testkit.sophos.internal.data.MobileGenerator;
import dev.connectorsdk.testkit.sophos.internal.route.ApiRequest;
import dev.connectorsdk.testkit.sophos.internal.route.ApiRouter;
import dev.connectorsdk.testkit.sophos.internal.route.CollectionRoutes;
import dev.connectorsdk.testkit.sophos.internal.route.ItemFilters;
import dev.connectorsdk.testkit.sophos.internal.route.ItemStamps;
import dev.connectorsdk.testkit.sophos.internal.route.OffsetPages;

/**
 * Mobile API: operating systems and the data of automatic enrollment; other classes have devices,
 * groups and actions. The maximum numbers of objects are not published: those here are low, so that
 * tests can reach them.
 */
public final class MobileRoutes {
  private MobileRoutes() {}

  public static void addTo(ApiRouter router, ItemStamps stamps) {
    CollectionRoutes.of(router, stamps, MobileGenerator.OPERATING_SYSTEMS, "id")
        .filters(
            new ItemFilters()
                .anyOf("ids", "id")
                .anyOf("platform", "platform")
                .anyOf("version", "version"))
        .view(MobileViews::show)
        .list(new OffsetPages())
        .get();
    router.read("GET", MobileGenerator.AUTO_ENROLLMENT, MobileRoutes::autoEnrollment);
    DeviceRoutes.addTo(router, stamps);
    DeviceGroupRoutes.addTo(router, stamps);
    AppGroupRoutes.addTo(router, stamps);
    ActionRoutes.addTo(router, stamps);
  }

  private static SimulatedResponse autoEnrollment(ApiRequest request) {
    return request.items(MobileGenerator.AUTO_ENROLLMENT).first(1).stream()
        .findFirst()
        .map(SimulatedResponse::ok)
        .orElseThrow(() -> Errors.notFound("Automatic enrollment is not configured"));
  }
}
