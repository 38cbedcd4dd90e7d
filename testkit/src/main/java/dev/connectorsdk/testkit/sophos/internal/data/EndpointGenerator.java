package dev.connectorsdk.testkit.sophos.internal.data;

import dev.connectorsdk.testkit.http.Json;
import dev.connectorsdk.testkit.sophos.SimulatedTenant;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Generates an endpoint with every property that the Endpoint API documents. */
public final class EndpointGenerator {
  private static final List<Platform> PLATFORMS =
      List.of(
          new Platform("windows", "Windows 11 Pro", false, 11, 26100),
          new Platform("windows", "Windows Server 2025", true, 10, 26100),
          new Platform("macOS", "macOS Tahoe", false, 26, 1),
          new Platform("linux", "Ubuntu 24.04", true, 24, 4));
  private static final List<String> HEALTH =
      List.of("good", "good", "good", "good", "suspicious", "bad", "unknown");

  private final ItemSeed seed;
  private final RandomIds random;
  private final Instant now;

  public EndpointGenerator(ItemSeed seed, Instant now) {
    this.seed = seed;
    this.random = seed.random();
    this.now = now;
  }

  public Map<String, Object> endpoint(SimulatedTenant tenant) {
    int number = seed.number();
    Platform platform = seed.oneOf(PLATFORMS);
    String health = seed.oneOf(HEALTH);
    Map<String, Object> endpoint =
        Json.object(
            "id", seed.id(),
            "type", platform.server ? "server" : "computer",
            "tenant", Map.of("id", tenant.id()),
            "hostname", hostname(platform, number),
            "health", health(health),
            "os", os(platform),
            "ipv4Addresses", List.of(ipv4Address(number)),
            "ipv6Addresses", List.of("fd00::" + Integer.toHexString(number + 1)),
            "macAddresses", List.of(macAddress(number)),
            "group", GroupGenerator.reference(tenant, platform.server, number),
            "associatedPerson",
                Json.object(
                    "name", "SIM\\user" + number,
                    "viaLogin", "SIM\\user" + number,
                    "id", random.uuid()));
    endpoint.putAll(protection(platform));
    endpoint.putAll(times());
    return endpoint;
  }

  private Map<String, Object> protection(Platform platform) {
    boolean cloud = platform.server && random.below(3) == 0;
    return Json.object(
        "tamperProtectionEnabled",
        true,
        "tamperProtectionSupported",
        true,
        "assignedProducts",
        List.of(product("coreAgent"), product("interceptX"), product("xdr")),
        "encryption",
        Json.object(
            "volumes",
            List.of(Json.object("volumeId", random.uuid(), "status", "encrypted")),
            "overallStatus",
            "encrypted"),
        "lockdown",
        Json.object("status", platform.server ? "unlocked" : "notInstalled"),
        "isolation",
        Json.object("status", "notIsolated", "adminIsolated", false, "selfIsolated", false),
        "online",
        random.below(4) > 0,
        "cloud",
        cloud ? Json.object("provider", "aws", "instanceId", "i-" + random.hex(16)) : null,
        "serialNumber",
        platform.name.equals("macOS") ? random.hex(16) : null,
        "cloned",
        false);
  }

  private Map<String, Object> times() {
    return Json.object(
        "lastSeenAt", Timestamps.text(now.minus(Duration.ofMinutes(random.below(20_000)))),
        "lastOsUpdateAt", Timestamps.text(now.minus(Duration.ofHours(random.below(2_000)))),
        "lastAgentUpdateAt", Timestamps.text(now.minus(Duration.ofHours(random.below(500)))),
        "packages",
            Json.object("protection", Json.object("name", "Recommended", "status", "assigned")),
        "tags", List.of(Json.object("key", "stage", "value", "test")));
  }

  private static Map<String, Object> health(String overall) {
    return Json.object(
        "overall", overall,
        "threats", Map.of("status", overall.equals("bad") ? "bad" : "good"),
        "services",
            Json.object(
                "status",
                "good",
                "serviceDetails",
                List.of(Json.object("name", "Sophos MCS Client", "status", "running"))));
  }

  private static Map<String, Object> os(Platform platform) {
    return Json.object(
        "platform", platform.name,
        "name", platform.title,
        "isServer", platform.server,
        "majorVersion", platform.major,
        "minorVersion", 0,
        "build", platform.build);
  }

  private static Map<String, Object> product(String code) {
    return Json.object("code", code, "version", "2026.1.0", "status", "installed");
  }

  private static String hostname(Platform platform, int number) {
    return (platform.server ? "srv-" : "pc-")
        + platform.name.substring(0, 3).toLowerCase(Locale.ROOT)
        + String.format(Locale.ROOT, "-%05d", number);
  }

  private static String ipv4Address(int number) {
    return "10." + (number >> 16 & 255) + "." + (number >> 8 & 255) + "." + (number & 255);
  }

  private static String macAddress(int number) {
    return String.format(
        Locale.ROOT,
        "02:00:%02X:%02X:%02X:%02X",
        number >> 24 & 255,
        number >> 16 & 255,
        number >> 8 & 255,
        number & 255);
  }

  private record Platform(String name, String title, boolean server, int major, int build) {}
}
