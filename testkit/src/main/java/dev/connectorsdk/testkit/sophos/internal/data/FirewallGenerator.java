package dev.connectorsdk.testkit.sophos.internal.data;

import dev.connectorsdk.testkit.http.Json;
import dev.connectorsdk.testkit.sophos.SimulatedTenant;
import java.util.List;
import java.util.Map;

/**
 * Generates the firewalls of a tenant: those that it has licenses for. The first two are managed,
 * and in a group; the management of the last one is not approved yet.
 */
public final class FirewallGenerator {
  public static final String FIREWALLS = "/firewall/v1/firewalls";
  public static final String GROUPS = "/firewall/v1/firewall-groups";

  private static final String CREATED = "2026-01-01T00:00:00.000Z";

  private FirewallGenerator() {}

  static void addTo(
      ItemStore items,
      SimulatedTenant tenant,
      List<Map<String, Object>> licensed,
      RandomIds random,
      Map<String, Object> group) {
    for (int i = 0; i < licensed.size(); i++) {
      boolean managed = i < licensed.size() - 1;
      items.add(firewall(tenant, licensed.get(i), random, managed ? group : Map.of(), i + 1));
    }
  }

  static Map<String, Object> group(SimulatedTenant tenant, RandomIds random) {
    return Json.object(
        "id",
        random.uuid(),
        "name",
        "Branches",
        "tenant",
        Map.of("id", tenant.id()),
        "lockedByManagingAccount",
        false,
        "createdAt",
        CREATED,
        "updatedAt",
        CREATED);
  }

  private static Map<String, Object> firewall(
      SimulatedTenant tenant,
      Map<String, Object> licensed,
      RandomIds random,
      Map<String, Object> group,
      int number) {
    boolean managed = !group.isEmpty();
    return Json.object(
        "id",
        random.uuid(),
        "tenant",
        Map.of("id", tenant.id()),
        "serialNumber",
        licensed.get("serialNumber"),
        "group",
        managed ? Json.object("id", group.get("id"), "name", group.get("name")) : null,
        "hostname",
        "firewall-" + number,
        "name",
        "Firewall " + number,
        "externalIpv4Addresses",
        List.of("198.51.100." + number),
        "firmwareVersion",
        "SFOS 20.0.2 MR-2",
        "model",
        licensed.get("model"),
        "status",
        Json.object(
            "managing",
            managed ? "approvedByCustomer" : "approvalPending",
            "reporting",
            "approvedByCustomer",
            "connected",
            true,
            "suspended",
            false),
        "stateChangedAt",
        CREATED,
        "capabilities",
        List.of(),
        "geoLocation",
        Json.object("latitude", "51.75", "longitude", "-1.25"),
        "createdAt",
        CREATED,
        "updatedAt",
        CREATED);
  }
}
