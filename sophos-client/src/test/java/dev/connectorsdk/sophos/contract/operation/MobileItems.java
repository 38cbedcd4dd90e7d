package dev.connectorsdk.sophos.contract.operation;

import dev.connectorsdk.testkit.sophos.SimulatedTenant;
import java.util.List;
import java.util.Map;

/** Items of the Mobile API with ids that the rows of the contract name. */
final class MobileItems {
  private static final String ROOT = "/mobile/v1/";

  private MobileItems() {}

  static void addTo(SimulatedTenant tenant) {
    add(tenant, "devices", Map.of("id", "md-1", "name", "Lab phone", "managedState", "managed"));
    add(tenant, "device-groups", Map.of("id", "mg-1", "name", "Lab"));
    add(tenant, "app-groups", Map.of("id", "ag-1", "name", "Lab apps", "platform", "ios"));
    add(tenant, "operating-systems", Map.of("id", "os-1", "name", "iOS 19", "version", "19.0"));
    add(tenant, "policies", Map.of("id", "mp-1", "name", "Lab policy"));
    add(
        tenant,
        "actions",
        Map.of(
            "id", "ma-1", "type", "sync", "state", "successful", "device", Map.of("id", "md-1")));
    add(tenant, "devices/md-1/installed-apps", Map.of("name", "Notes", "source", "store"));
    add(tenant, "devices/md-1/policies", Map.of("name", "Strict", "state", "applied"));
    add(tenant, "devices/md-1/scan-results", Map.of("name", "Torch", "type", "pua"));
    add(tenant, "devices/md-1/location", Map.of("latitude", 51.5, "accuracy", "20"));
    add(
        tenant,
        "devices/md-1/compliance-violations",
        Map.of("type", "minOsVersion", "severity", "high"));
    for (String key : List.of("Asset tag", "Room")) {
      add(
          tenant,
          "devices/md-1/properties",
          Map.of("id", key, "key", key, "value", "7", "type", "custom"));
    }
  }

  private static void add(SimulatedTenant tenant, String path, Map<String, ?> item) {
    tenant.items(ROOT + path).add(item);
  }
}
