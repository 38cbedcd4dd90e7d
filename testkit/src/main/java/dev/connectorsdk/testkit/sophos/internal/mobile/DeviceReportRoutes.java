package dev.connectorsdk.testkit.sophos.internal.mobile;

import dev.connectorsdk.testkit.http.SimulatedResponse;
import dev.connectorsdk.testkit.sophos.internal.Errors;
import dev.connectorsdk.testkit.sophos.internal.data.ItemProperties;
import dev.connectorsdk.testkit.sophos.internal.data.ItemStore;
import dev.connectorsdk.testkit.sophos.internal.data.MobileGenerator;
import dev.connectorsdk.testkit.sophos.internal.route.ApiRequest;
import dev.connectorsdk.testkit.sophos.internal.route.CollectionRoutes;
import dev.connectorsdk.testkit.sophos.internal.route.ItemFilters;
import dev.connectorsdk.testkit.sophos.internal.route.ListQuery;
import dev.connectorsdk.testkit.sophos.internal.route.OffsetPages;
import dev.connectorsdk.testkit.sophos.internal.route.Parameters;
import java.util.List;
import java.util.Map;

/** Mobile API, what is reported of a device: lists below its path, and its location. */
final class DeviceReportRoutes {
  static final String LOCATION = "location";

  private static final OffsetPages PAGES = new OffsetPages();

  private DeviceReportRoutes() {}

  static void addTo(CollectionRoutes devices) {
    list(
        devices, "compliance-violations", new ItemFilters().anyOf("violationSeverity", "severity"));
    list(
        devices,
        "installed-apps",
        new ItemFilters().anyOf("appSource", "source").search("name", "version", "identifier"));
    list(devices, "policies", new ItemFilters().search("name"));
    list(
        devices,
        "properties",
        new ItemFilters()
            .anyOf("devicePropertyType", "type", "system", "custom")
            .anyOf("devicePropertyKey", "key")
            .search("key"));
    list(
        devices,
        "scan-results",
        new ItemFilters()
            .anyOf("scanResultType", "type")
            .search("name", "identifier", "threatName"));
    devices.readItem("GET", "/" + LOCATION, DeviceReportRoutes::location);
  }

  /** Returns the items of a list below the device in the path. */
  static ItemStore items(ApiRequest request, String list) {
    return items(request, request.pathValue("id"), list);
  }

  static ItemStore items(ApiRequest request, String deviceId, String list) {
    return request.items(MobileGenerator.DEVICES + "/" + deviceId + "/" + list);
  }

  /** Returns an item as responses show it: the items of these lists have no id. */
  static Map<String, Object> show(
      ApiRequest request, Map<String, Object> item, Parameters parameters) {
    return MobileViews.show(request, ItemProperties.without(item, List.of("id")), parameters);
  }

  private static void list(CollectionRoutes devices, String list, ItemFilters filters) {
    devices.readItem(
        "GET",
        "/" + list,
        request -> {
          Parameters query = request.query();
          ListQuery selected = ListQuery.of(items(request, list), query, filters.predicate(query));
          return SimulatedResponse.ok(
              PAGES.page(query, selected, item -> show(request, item, query)));
        });
  }

  private static SimulatedResponse location(ApiRequest request) {
    return items(request, LOCATION).first(1).stream()
        .findFirst()
        .map(item -> SimulatedResponse.ok(show(request, item, request.query())))
        .orElseThrow(() -> Errors.notFound("The location is not available"));
  }
}
