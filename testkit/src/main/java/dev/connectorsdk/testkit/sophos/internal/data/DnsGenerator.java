package dev.connectorsdk.testkit.sophos.internal.data;

import dev.connectorsdk.testkit.http.Json;
import java.util.List;
import java.util.Map;

/** Generates the locations of a tenant whose name resolution is protected. */
public final class DnsGenerator {
  public static final String LOCATIONS = "/dns-protection/v2/locations";

  private DnsGenerator() {}

  static void addTo(ItemStore items, RandomIds random) {
    items.add(location(random, "Head office", true, List.of("192.0.2.10")));
    items.add(location(random, "Branch", false, List.of("198.51.100.7", "198.51.100.8")));
  }

  /** Returns the properties of DNS over HTTPS of a location. */
  public static Map<String, Object> secureAddress(RandomIds random) {
    String id = random.hex(16);
    return Json.object(
        "dohSecureLocationId", id, "dohUrl", "https://" + id + ".dns.example.com/dns-query");
  }

  private static Map<String, Object> location(
      RandomIds random, String name, boolean isDefault, List<String> addresses) {
    Map<String, Object> location =
        Json.object(
            "id",
            random.uuid(),
            "name",
            name,
            "default",
            isDefault,
            "ipList",
            addresses,
            "domainNames",
            List.of(),
            "dohEnabled",
            isDefault,
            "policyId",
            random.uuid(),
            "createdAt",
            "2026-01-01T00:00:00.000+00:00",
            "updatedAt",
            "2026-01-01T00:00:00.000+00:00");
    location.putAll(secureAddress(random));
    return location;
  }
}
