package dev.connectorsdk.testkit.sophos.internal.data;

import dev.connectorsdk.testkit.http.Json;
import java.util.List;
import java.util.Map;

/** Generates exclusions, allowed and blocked items, and blocked addresses of a tenant. */
public final class SettingsGenerator {
  public static final String SETTINGS = "/endpoint/v1/settings";
  public static final String SCANNING = SETTINGS + "/exclusions/scanning";
  public static final String ISOLATION = SETTINGS + "/exclusions/isolation";
  public static final String INTRUSION_PREVENTION = SETTINGS + "/exclusions/intrusion-prevention";
  public static final String ALLOWED_ITEMS = SETTINGS + "/allowed-items";
  public static final String BLOCKED_ITEMS = SETTINGS + "/blocked-items";
  public static final String BLOCKED_ADDRESSES = SETTINGS + "/blocked-addresses";

  private static final String CREATED = "2026-01-01T00:00:00.000Z";

  private SettingsGenerator() {}

  /** Adds the items of a collection of the settings; none for another path. */
  static void addTo(ItemStore items, String path, RandomIds random) {
    switch (path) {
      case SCANNING -> {
        items.add(scanning(random, "path", "C:\\Backup\\", "onDemandAndOnAccess", false));
        items.add(scanning(random, "posixPath", "/var/lib/build", "onDemandAndOnAccess", false));
        items.add(scanning(random, "process", "sqlservr.exe", "onAccess", false));
        items.add(scanning(random, "web", "intranet.example", "onAccess", true));
      }
      case ISOLATION -> items.add(network(random, "isolation", "outbound", 443, "192.0.2.10"));
      case INTRUSION_PREVENTION ->
          items.add(network(random, "intrusionPrevention", "both", 8443, "192.0.2.20"));
      case ALLOWED_ITEMS -> {
        items.add(item(random, "path", "path", "C:\\Tools\\report.exe"));
        items.add(item(random, "certificateSigner", "certificateSigner", "Example Software"));
      }
      case BLOCKED_ITEMS -> items.add(item(random, "sha256", "sha256", random.hex(64)));
      case BLOCKED_ADDRESSES ->
          items.add(Json.object("id", random.uuid(), "item", "198.51.100.7", "createdAt", CREATED));
      default -> {}
    }
  }

  private static Map<String, Object> scanning(
      RandomIds random, String type, String value, String scanMode, boolean locked) {
    return Json.object(
        "id", random.uuid(),
        "value", value,
        "type", type,
        "scanMode", scanMode,
        "comment", "Generated",
        "lockedByManagingAccount", locked);
  }

  private static Map<String, Object> network(
      RandomIds random, String type, String direction, long port, String address) {
    return Json.object(
        "id", random.uuid(),
        "type", type,
        "direction", direction,
        "localPorts", List.of(),
        "remotePorts", List.of(port),
        "remoteAddresses", List.of(address),
        "comment", "Generated");
  }

  private static Map<String, Object> item(
      RandomIds random, String type, String property, String value) {
    return Json.object(
        "id",
        random.uuid(),
        "createdAt",
        CREATED,
        "comment",
        "Generated",
        "type",
        type,
        "properties",
        Json.object(property, value),
        "updatedAt",
        CREATED,
        "createdBy",
        Json.object("id", random.uuid(), "name", "Alex Example"));
  }
}
