package dev.connectorsdk.testkit.sophos.internal.mobile;

import dev.connectorsdk.testkit.http.Json;
import dev.connectorsdk.testkit.sophos.internal.Errors;
import dev.connectorsdk.testkit.sophos.internal.data.ItemProperties;
import dev.connectorsdk.testkit.sophos.internal.data.MobileGenerator;
import dev.connectorsdk.testkit.sophos.internal.route.ApiRequest;
import dev.connectorsdk.testkit.sophos.internal.route.ApiRouter;
import dev.connectorsdk.testkit.sophos.internal.route.BodyProperties;
import dev.connectorsdk.testkit.sophos.internal.route.CollectionRoutes;
import dev.connectorsdk.testkit.sophos.internal.route.ItemFilters;
import dev.connectorsdk.testkit.sophos.internal.route.ItemRule;
import dev.connectorsdk.testkit.sophos.internal.route.ItemRules;
import dev.connectorsdk.testkit.sophos.internal.route.ItemStamps;
import dev.connectorsdk.testkit.sophos.internal.route.OffsetPages;
import dev.connectorsdk.testkit.sophos.internal.route.Parameters;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Mobile API, devices; {@link DeviceReportRoutes} has the lists below a device. */
final class DeviceRoutes {
  private static final int MAX_DEVICES = 100;
  private static final ItemRule LIMIT =
      ItemRules.limit(
          MobileGenerator.DEVICES, MAX_DEVICES, "The maximum number of devices is exceeded");

  /** The searched properties by the values of {@code searchFields}. */
  private static final Map<String, String> SEARCHED =
      Map.of("name", "name", "modelName", "modelName", "osName", "os.name");

  private DeviceRoutes() {}

  static void addTo(ApiRouter router, ItemStamps stamps) {
    CollectionRoutes devices =
        CollectionRoutes.of(router, stamps, MobileGenerator.DEVICES, "id")
            .filters(filters(stamps))
            .view(MobileViews::show)
            .list(new OffsetPages())
            .get()
            .create(
                new BodyProperties()
                    .required("name", "platform")
                    .optional("ownershipType", "groupId"),
                DeviceRoutes::create)
            .update(
                "PUT",
                new BodyProperties().required("name", "ownershipType", "groupId"),
                DeviceRoutes::update)
            .delete();
    DeviceReportRoutes.addTo(devices);
    DevicePropertyRoutes.addTo(devices);
  }

  private static ItemFilters filters(ItemStamps stamps) {
    return new ItemFilters()
        .anyOf("ids", "id")
        .anyOf("operatingSystemIds", "os.id")
        .anyOf("deviceGroupIds", "deviceGroup.id")
        .anyOf("platform", "os.platform")
        .anyOf("managementType", "managementType")
        .anyOf("managedState", "managedState")
        .flag("compliant", "compliance.compliant")
        .anyOf("violationSeverity", "compliance.severity")
        .anyOf("healthState", "healthState.state", "green", "amber", "red")
        .anyOf("ownershipType", "ownershipType", "corporate", "employee")
        .betweenRelative("createdAfter", "createdBefore", "createdAt", stamps.clock())
        .betweenRelative("lastSeenAfter", "lastSeenBefore", "lastSeenAt", stamps.clock())
        .custom(DeviceRoutes::search);
  }

  private static Predicate<Map<String, Object>> search(Parameters parameters) {
    String part = parameters.text("search").orElse("");
    List<String> fields = parameters.texts("searchFields", SEARCHED.keySet());
    return device ->
        part.isEmpty()
            || SEARCHED.entrySet().stream()
                .filter(field -> fields.isEmpty() || fields.contains(field.getKey()))
                .anyMatch(field -> ItemProperties.contains(device, field.getValue(), part));
  }

  private static void create(ApiRequest request, Map<String, Object> device) {
    LIMIT.apply(request, device);
    device.put("os", Json.object("platform", device.remove("platform")));
    device.putIfAbsent("ownershipType", "corporate");
    device.put("managedState", "enrolling");
    device.put("availableActions", List.of());
    device.put("tenant", Map.of("id", request.tenant().id(), "name", request.tenant().name()));
    device.put("createdBy", request.principal());
    update(request, device);
  }

  /** Replaces the id of the group by a reference to it. */
  private static void update(ApiRequest request, Map<String, Object> device) {
    Object groupId = device.remove("groupId");
    device.put("updatedBy", request.principal());
    if (groupId != null) {
      Map<String, Object> group =
          request
              .items(MobileGenerator.DEVICE_GROUPS)
              .get(groupId.toString())
              .orElseThrow(() -> Errors.notFound("The device group does not exist"));
      device.put("deviceGroup", Json.object("id", group.get("id"), "name", group.get("name")));
    }
  }
}
