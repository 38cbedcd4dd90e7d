package dev.connectorsdk.testkit.sophos.internal.data;

import dev.connectorsdk.testkit.http.Json;
import dev.connectorsdk.testkit.sophos.SimulatedTenant;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/** Generates what the service reports of a generated mobile device, in lists below its path. */
public final class MobileReportGenerator {
  /** The phone of a driver: it does not meet its policy and has a malicious app. */
  private static final int DRIVER = 1;

  private MobileReportGenerator() {}

  static void addTo(ItemStore items, SimulatedTenant tenant, String path, Instant now) {
    String[] parts = path.substring(MobileGenerator.ROOT.length()).split("/");
    if (parts.length != 3) {
      return;
    }
    IntStream.range(0, MobileGenerator.GENERATED.size())
        .filter(number -> MobileGenerator.deviceId(tenant, number).equals(parts[1]))
        .forEach(number -> add(items, parts[2], number, now));
  }

  private static void add(ItemStore items, String list, int number, Instant now) {
    String day = Timestamps.text(now.minus(Duration.ofDays(1)));
    switch (list) {
      case "installed-apps" -> {
        items.add(app("Notes", number, day));
        items.add(app("Maps", number, day));
      }
      case "policies" ->
          items.add(
              Json.object(
                  "policy",
                  Json.object("name", "Strict", "type", "compliance", "version", 3),
                  "state",
                  "applied",
                  "name",
                  "Strict"));
      case "properties" -> {
        items.add(property("serialNumber", "SN-000" + number, "system"));
        items.add(property("Cost center", "4" + number, "custom"));
      }
      case "location" -> {
        if (number == 0) {
          items.add(location(day));
        }
      }
      default -> {
        if (number == DRIVER) {
          addDetection(items, list, day);
        }
      }
    }
  }

  private static void addDetection(ItemStore items, String list, String day) {
    if (list.equals("compliance-violations")) {
      items.add(
          Json.object(
              "description",
              "The operating system is older than required",
              "detectedAt",
              day,
              "type",
              "minOsVersion",
              "severity",
              "high"));
    } else if (list.equals("scan-results")) {
      items.add(
          Json.object(
              "type",
              "threat",
              "name",
              "Free flashlight",
              "identifier",
              "com.example.flashlight",
              "version",
              "1.0",
              "threatName",
              "Andr/Sample-A",
              "threatLink",
              "https://threats.simulated.example/sample-a",
              "detectedAt",
              day));
    }
  }

  /** Apps on Windows have no version. */
  private static Map<String, Object> app(String name, int number, String day) {
    return Json.object(
        "name",
        name,
        "version",
        number == 2 ? null : "2." + number,
        "identifier",
        "com.example." + name.toLowerCase(Locale.ROOT),
        "source",
        "store",
        "installedAt",
        day);
  }

  private static Map<String, Object> property(String key, String value, String type) {
    return Json.object("id", key, "key", key, "value", value, "type", type);
  }

  /** Returns a location; the form of the accuracy is not published. */
  public static Map<String, Object> location(String time) {
    return Json.object("accuracy", "20", "longitude", -1.25, "latitude", 51.75, "locatedAt", time);
  }
}
