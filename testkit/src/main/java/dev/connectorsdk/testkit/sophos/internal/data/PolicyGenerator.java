package dev.connectorsdk.testkit.sophos.internal.data;

import dev.connectorsdk.testkit.http.Json;
import dev.connectorsdk.testkit.internal.rows.SeededHash;
import dev.connectorsdk.testkit.sophos.SimulatedTenant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Generates the endpoint policies of a tenant: a base policy of each type, and three others, of
 * which one is locked by the managing account.
 */
public final class PolicyGenerator {
  public static final String POLICIES = "/endpoint/v1/policies";

  /** The types of policies. */
  public static final List<String> TYPES =
      List.of(
          "threat-protection",
          "peripheral-control",
          "application-control",
          "web-control",
          "agent-updating",
          "windows-firewall",
          "device-encryption",
          "data-collection-and-investigation",
          "endpoint-dns-protection",
          "server-threat-protection",
          "server-peripheral-control",
          "server-application-control",
          "server-web-control",
          "server-lockdown",
          "server-agent-updating",
          "server-windows-firewall",
          "server-file-integrity-monitoring",
          "server-linux-runtime-detection",
          "server-data-collection-and-investigation");

  private static final String CREATED = "2026-01-01T00:00:00.000Z";

  private PolicyGenerator() {}

  static void addTo(ItemStore items, SimulatedTenant tenant) {
    TYPES.forEach(type -> items.add(policy(tenant, baseName(type), type, 0, Map.of())));
    items.add(
        policy(
            tenant,
            "Kiosks",
            "threat-protection",
            1,
            Map.of(
                "endpoint.threat-protection.malware-protection.scheduled-scan.enabled",
                true,
                "endpoint.threat-protection.web-control.tls-decryption.enabled",
                false)));
    items.add(
        policy(
            tenant,
            "No USB sticks",
            "peripheral-control",
            1,
            Map.of(
                "endpoint.peripheral-control.enabled",
                true,
                "endpoint.peripheral-control.actions.removable-storage",
                "blocked")));
    Map<String, Object> locked =
        policy(tenant, "Baseline of the partner", "web-control", 1, Map.of());
    locked.put("lockedByManagingAccount", true);
    items.add(locked);
  }

  private static Map<String, Object> policy(
      SimulatedTenant tenant, String name, String type, int priority, Map<String, Object> values) {
    Map<String, Object> settings = new LinkedHashMap<>(PolicySettingDefaults.of(type));
    values.forEach(
        (key, value) -> settings.put(key, PolicySettingDefaults.setting(type, key, value)));
    return Json.object(
        "id",
        new RandomIds(SeededHash.of(tenant.id().hashCode(), (type + name).hashCode())).uuid(),
        "name",
        name,
        "type",
        type,
        "lockedByManagingAccount",
        false,
        "priority",
        priority,
        "tenant",
        Json.object("id", tenant.id(), "name", tenant.name()),
        "enabled",
        true,
        "settings",
        settings,
        "appliesTo",
        Json.object(
            "users",
            List.of(),
            "userGroups",
            List.of(),
            "endpoints",
            List.of(),
            "endpointGroups",
            List.of()),
        "createdAt",
        CREATED,
        "updatedAt",
        CREATED);
  }

  private static String baseName(String type) {
    return "Base policy: "
        + Stream.of(type.split("-"))
            .map(word -> word.equals("dns") ? word.toUpperCase(Locale.ROOT) : word)
            .collect(Collectors.joining(" "));
  }
}
