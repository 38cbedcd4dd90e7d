package dev.connectorsdk.testkit.sophos.internal.mobile;

import dev.connectorsdk.testkit.http.Json;
import dev.connectorsdk.testkit.http.SimulatedResponse;
import dev.connectorsdk.testkit.sophos.internal.Errors;
import dev.connectorsdk.testkit.sophos.internal.data.ItemStore;
import dev.connectorsdk.testkit.sophos.internal.route.ApiRequest;
import dev.connectorsdk.testkit.sophos.internal.route.CollectionRoutes;
import java.util.Map;

/** Mobile API, changes of the properties of a device, which are stored by their keys. */
final class DevicePropertyRoutes {
  private static final String LIST = "properties";
  private static final int MAX_CUSTOM = 20;

  private DevicePropertyRoutes() {}

  static void addTo(CollectionRoutes devices) {
    devices
        .writeItem("POST", "/" + LIST, DevicePropertyRoutes::create)
        .writeItem("PUT", "/" + LIST + "/{propertyKey}", DevicePropertyRoutes::update)
        .writeItem("DELETE", "/" + LIST + "/{propertyKey}", DevicePropertyRoutes::delete);
  }

  private static SimulatedResponse create(ApiRequest request) {
    String key = request.body().requiredText("key");
    ItemStore properties = DeviceReportRoutes.items(request, LIST);
    if (properties.get(key).isPresent()) {
      throw Errors.conflict("The device has a property with this key");
    }
    if (properties.stream().filter(DevicePropertyRoutes::isCustom).count() >= MAX_CUSTOM) {
      throw Errors.limitExceeded("The maximum number of custom device properties is exceeded");
    }
    Map<String, Object> property =
        Json.object(
            "id", key, "key", key, "value", request.body().requiredText("value"), "type", "custom");
    properties.add(property);
    return SimulatedResponse.json(201, DeviceReportRoutes.show(request, property, request.query()));
  }

  private static SimulatedResponse update(ApiRequest request) {
    String key = request.pathValue("propertyKey");
    String value = request.body().requiredText("value");
    ItemStore properties = DeviceReportRoutes.items(request, LIST);
    requireCustom(properties.get(key).orElseThrow(DevicePropertyRoutes::unknown));
    properties.set(key, "value", value);
    return SimulatedResponse.ok(
        DeviceReportRoutes.show(request, properties.get(key).orElseThrow(), request.query()));
  }

  private static SimulatedResponse delete(ApiRequest request) {
    String key = request.pathValue("propertyKey");
    ItemStore properties = DeviceReportRoutes.items(request, LIST);
    properties.get(key).ifPresent(DevicePropertyRoutes::requireCustom);
    return CollectionRoutes.deleted(properties.remove(key));
  }

  private static RuntimeException unknown() {
    return Errors.notFound("The device has no property with this key");
  }

  private static void requireCustom(Map<String, Object> property) {
    if (!isCustom(property)) {
      throw Errors.conflict("A property of the system cannot be changed");
    }
  }

  private static boolean isCustom(Map<String, Object> property) {
    return "custom".equals(property.get("type"));
  }
}
