package dev.connectorsdk.testkit.sophos.internal.mobile;

import dev.connectorsdk.testkit.http.Json;
import dev.connectorsdk.testkit.sophos.internal.Errors;
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
import java.util.List;
import java.util.Map;

/** Mobile API, groups of devices. That names are unique is an assumption. */
final class DeviceGroupRoutes {
  private static final String PATH = MobileGenerator.DEVICE_GROUPS;
  private static final int MAX_GROUPS = 20;
  private static final List<String> POLICIES =
      List.of("employeeCompliancePolicy", "corporateCompliancePolicy");
  private static final ItemRule UNIQUE_NAME =
      ItemRules.unique(PATH, "name", "A device group with this name exists");
  private static final ItemRule LIMIT =
      ItemRules.limit(PATH, MAX_GROUPS, "The maximum number of device groups is exceeded");

  private DeviceGroupRoutes() {}

  static void addTo(ApiRouter router, ItemStamps stamps) {
    BodyProperties body =
        new BodyProperties()
            .required("name")
            .optional("employeeCompliancePolicyId", "corporateCompliancePolicyId");
    CollectionRoutes.of(router, stamps, PATH, "id")
        .filters(new ItemFilters().anyOf("ids", "id").search("name"))
        .view(MobileViews::show)
        .list(new OffsetPages())
        .get()
        .create(body, DeviceGroupRoutes::create)
        .update("PUT", body, DeviceGroupRoutes::replace)
        .delete();
  }

  private static void create(ApiRequest request, Map<String, Object> group) {
    LIMIT.apply(request, group);
    group.put("tenant", Map.of("id", request.tenant().id(), "name", request.tenant().name()));
    group.put("createdBy", request.principal());
    replace(request, group);
  }

  /** A policy that the request does not have is absent afterwards. */
  private static void replace(ApiRequest request, Map<String, Object> group) {
    UNIQUE_NAME.apply(request, group);
    group.put("updatedBy", request.principal());
    for (String policy : POLICIES) {
      group.remove(policy);
      Object id = group.remove(policy + "Id");
      if (id != null) {
        group.put(policy, policy(request, id.toString()));
      }
    }
  }

  private static Map<String, Object> policy(ApiRequest request, String id) {
    Map<String, Object> policy =
        request
            .items(MobileGenerator.POLICIES)
            .get(id)
            .orElseThrow(() -> Errors.notFound("The compliance policy does not exist"));
    return Json.object("id", id, "name", policy.get("name"));
  }
}
