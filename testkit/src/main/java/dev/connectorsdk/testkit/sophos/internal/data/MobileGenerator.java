package dev.connectorsdk.testkit.sophos.internal.data;

import dev.connectorsdk.testkit.http.Json;
import dev.connectorsdk.testkit.internal.rows.SeededHash;
import dev.connectorsdk.testkit.sophos.SimulatedTenant;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Generates the mobile devices of a tenant, their groups and policies, one of each platform. */
public final class MobileGenerator {
  public static final String ROOT = "/mobile/v1/";
  public static final String DEVICES = ROOT + "devices";
  public static final String DEVICE_GROUPS = ROOT + "device-groups";
  public static final String APP_GROUPS = ROOT + "app-groups";
  public static final String OPERATING_SYSTEMS = ROOT + "operating-systems";

  /** The compliance policies; the API has no published operation that lists them. */
  public static final String POLICIES = ROOT + "policies";

  public static final String AUTO_ENROLLMENT = ROOT + "static-setup-data/ixm-auto-enrollment";

  private static final List<String> GROUPS = List.of("Field staff", "Office");
  private static final List<String> POLICY_NAMES = List.of("Strict", "Relaxed");
  private static final List<Os> SYSTEMS =
      List.of(
          new Os("ios", "iOS 18.3", 18, 3),
          new Os("android", "Android 15", 15, 0),
          new Os("windows", "Windows 11", 10, 0),
          new Os("chrome", "ChromeOS 131", 131, 0));
  static final List<Device> GENERATED =
      List.of(
          new Device("Field phone", "iPhone 15", "fullMdm", true, "green"),
          new Device("Driver phone", "Pixel 9", "androidWorkProfile", false, "red"),
          new Device("Front desk", "Surface Go 4", "fullMdm", true, "amber"),
          new Device("Kiosk", "Chromebook Plus", "ixm", true, "green"));

  private MobileGenerator() {}

  /** Adds what a collection of the Mobile API contains at its first use. */
  static void addTo(ItemStore items, SimulatedTenant tenant, String path, Instant now) {
    switch (path) {
      case DEVICES -> addDevices(items, tenant, now);
      case DEVICE_GROUPS -> GROUPS.forEach(name -> items.add(group(tenant, name)));
      case APP_GROUPS -> items.add(appGroup(tenant));
      case OPERATING_SYSTEMS -> SYSTEMS.forEach(os -> items.add(os(tenant, os)));
      case POLICIES -> POLICY_NAMES.forEach(name -> items.add(reference(tenant, name)));
      case AUTO_ENROLLMENT ->
          items.add(
              Json.object(
                  "connectionCode",
                  random(tenant, path).secret(32),
                  "tenant",
                  Map.of("id", tenant.id())));
      default -> MobileReportGenerator.addTo(items, tenant, path, now);
    }
  }

  private static void addDevices(ItemStore items, SimulatedTenant tenant, Instant now) {
    for (int i = 0; i < GENERATED.size(); i++) {
      items.add(device(tenant, i, now));
    }
  }

  private static Map<String, Object> device(SimulatedTenant tenant, int number, Instant now) {
    Device device = GENERATED.get(number);
    Os os = SYSTEMS.get(number);
    Map<String, Object> item = reference(tenant, device.name);
    item.putAll(
        Json.object(
            "tenant",
            Map.of("id", tenant.id(), "name", tenant.name()),
            "availableActions",
            actions(os.platform),
            "assignedPerson",
            Json.object(
                "id", random(tenant, device.name + " user").uuid(),
                "name", "User " + number,
                "email", "user" + number + "@simulated.example"),
            "compliance",
            Json.object(
                "compliant", device.compliant, "severity", device.compliant ? null : "high"),
            "managedState",
            "managed",
            "ownershipType",
            number == 1 ? "employee" : "corporate",
            "healthState",
            Json.object("state", device.health, "mode", "automatic"),
            "managementType",
            device.management,
            // live devices with Windows have an operating system without an id
            "os",
            os.platform.equals("windows") ? windows(os) : os(tenant, os),
            "email",
            "user" + number + "@simulated.example",
            "modelName",
            device.model));
    item.putAll(
        Json.object(
            "deviceGroup",
            reference(tenant, GROUPS.get(number % GROUPS.size())),
            "lastSeenAt",
            Timestamps.text(now.minus(Duration.ofHours(number + 1L))),
            "scanResultSummary",
            Json.object(
                "lastScannedAt", Timestamps.text(now.minus(Duration.ofDays(1))),
                "suspiciousCount", 0,
                "maliciousCount", device.health.equals("red") ? 1 : 0,
                "puaCount", 0,
                "lowReputationCount", 0),
            "supervised",
            os.platform.equals("ios") ? true : null,
            "createdAt",
            "2026-01-01T00:00:00.000Z",
            "updatedAt",
            "2026-01-01T00:00:00.000Z"));
    return item;
  }

  private static List<String> actions(String platform) {
    return switch (platform) {
      case "ios" ->
          List.of("unenroll", "sync", "get-logs", "send-message", "scan", "locate", "lock", "wipe");
      case "android" -> List.of("unenroll", "sync", "get-logs", "send-message", "scan", "lock");
      default -> List.of("unenroll", "sync", "send-message");
    };
  }

  private static Map<String, Object> windows(Os os) {
    return Json.object("platform", os.platform, "name", os.name);
  }

  private static Map<String, Object> os(SimulatedTenant tenant, Os os) {
    return Json.object(
        "id", random(tenant, os.name).uuid(),
        "version", os.major + "." + os.minor,
        "name", os.name,
        "platform", os.platform,
        "majorVersion", os.major,
        "minorVersion", os.minor,
        "patchVersion", 0);
  }

  private static Map<String, Object> group(SimulatedTenant tenant, String name) {
    Map<String, Object> group = reference(tenant, name);
    group.putAll(
        Json.object(
            "tenant", Map.of("id", tenant.id(), "name", tenant.name()),
            "employeeCompliancePolicy", reference(tenant, POLICY_NAMES.get(1)),
            "corporateCompliancePolicy", reference(tenant, POLICY_NAMES.get(0)),
            "iosAutoEnrollment",
                Json.object(
                    "enabled",
                    true,
                    "installSmcApp",
                    true,
                    "url",
                    "https://enroll.simulated.example/"
                        + random(tenant, name + " enrollment").secret(32)),
            "createdAt", "2026-01-01T00:00:00.000Z",
            "updatedAt", "2026-01-01T00:00:00.000Z"));
    return group;
  }

  private static Map<String, Object> appGroup(SimulatedTenant tenant) {
    Map<String, Object> group = reference(tenant, "Allowed apps");
    group.putAll(
        Json.object(
            "tenant",
            Map.of("id", tenant.id(), "name", tenant.name()),
            "platform",
            "android",
            "apps",
            List.of(Json.object("identifier", "com.example.notes", "name", "Notes")),
            "createdAt",
            "2026-01-01T00:00:00.000Z"));
    return group;
  }

  static String deviceId(SimulatedTenant tenant, int number) {
    return random(tenant, GENERATED.get(number).name).uuid();
  }

  private static Map<String, Object> reference(SimulatedTenant tenant, String name) {
    return Json.object("id", random(tenant, name).uuid(), "name", name);
  }

  static RandomIds random(SimulatedTenant tenant, String name) {
    return new RandomIds(SeededHash.of(tenant.id().hashCode(), name.hashCode()));
  }

  record Device(String name, String model, String management, boolean compliant, String health) {}

  private record Os(String platform, String name, int major, int minor) {}
}
