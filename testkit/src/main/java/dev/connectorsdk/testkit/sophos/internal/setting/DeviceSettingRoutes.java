package dev.connectorsdk.testkit.sophos.internal.setting;

import dev.connectorsdk.testkit.http.SimulatedResponse;
import dev.connectorsdk.testkit.sophos.internal.Errors;
import dev.connectorsdk.testkit.sophos.internal.data.DeviceSettingItems;
import dev.connectorsdk.testkit.sophos.internal.data.ItemProperties;
import dev.connectorsdk.testkit.sophos.internal.route.ApiRequest;
import dev.connectorsdk.testkit.sophos.internal.route.ApiRouter;
import dev.connectorsdk.testkit.sophos.internal.route.CollectionRoutes;
import dev.connectorsdk.testkit.sophos.internal.route.ItemFilters;
import dev.connectorsdk.testkit.sophos.internal.route.ItemStamps;
import dev.connectorsdk.testkit.sophos.internal.route.OffsetPages;
import dev.connectorsdk.testkit.sophos.internal.route.Parameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Endpoint API, event journals, peripherals, and the tamper protection of the tenant. */
final class DeviceSettingRoutes {
  private static final SettingsObject TAMPER_PROTECTION =
      new SettingsObject(DeviceSettingItems.TAMPER_PROTECTION);
  private static final String[] LIMITS = {"diskSpaceLimitInMB", "diskSpaceLimitAsPercentage"};
  private static final int[] MAXIMUMS = {Integer.MAX_VALUE, 100};

  private DeviceSettingRoutes() {}

  static void addTo(ApiRouter router, ItemStamps stamps) {
    String journal = DeviceSettingItems.EVENT_JOURNALS + "/{endpointType}";
    router.read("GET", journal, request -> shown(journal(request)));
    router.write("PATCH", journal, DeviceSettingRoutes::update);
    CollectionRoutes.of(router, stamps, DeviceSettingItems.PERIPHERALS, "peripheralId")
        .filters(
            new ItemFilters()
                .oneOf("type", "type", DeviceSettingItems.types())
                .between("lastSeenAfter", "lastSeenBefore", "lastSeenAt"))
        .list(new OffsetPages())
        .get();
    router.read(
        "GET",
        DeviceSettingItems.TAMPER_PROTECTION,
        request -> SimulatedResponse.ok(TAMPER_PROTECTION.read(request)));
  }

  private static Map<String, Object> journal(ApiRequest request) {
    return request
        .items(DeviceSettingItems.EVENT_JOURNALS)
        .get(request.pathValue("endpointType"))
        .orElseThrow(() -> Errors.badRequest("endpointType must be computer or server"));
  }

  private static SimulatedResponse update(ApiRequest request) {
    Parameters body = request.body();
    Map<String, Object> journal = new LinkedHashMap<>(journal(request));
    body.flag("useRecommended").ifPresent(flag -> journal.put("useRecommended", flag));
    for (int i = 0; i < LIMITS.length; i++) {
      if (body.has(LIMITS[i])) {
        Map<Object, Object> limit = SettingsObject.copy(journal.get(LIMITS[i]));
        limit.put("value", body.number(LIMITS[i], 1, MAXIMUMS[i]));
        journal.put(LIMITS[i], limit);
      }
    }
    request.items(DeviceSettingItems.EVENT_JOURNALS).add(journal);
    return shown(journal);
  }

  private static SimulatedResponse shown(Map<String, Object> journal) {
    return SimulatedResponse.ok(ItemProperties.without(journal, List.of("id")));
  }
}
