package dev.connectorsdk.testkit.sophos.internal.data;

import dev.connectorsdk.testkit.http.Json;
import dev.connectorsdk.testkit.sophos.SimulatedTenant;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Generates an alert with every property that the Common API documents. */
public final class AlertGenerator {
  private static final Duration INTERVAL = Duration.ofMinutes(37);

  private static final List<Kind> KINDS =
      List.of(
          new Kind(
              "malware",
              "endpoint",
              "Event::Endpoint::Threat::Detected",
              "high",
              "Malware detected: Sim/Test-A",
              List.of("acknowledge", "cleanVirus")),
          new Kind(
              "pua",
              "endpoint",
              "Event::Endpoint::Threat::PuaDetected",
              "medium",
              "Potentially unwanted application: Sim/Pua-B",
              List.of("acknowledge", "cleanPua", "authPua")),
          new Kind(
              "updating",
              "server",
              "Event::Endpoint::UpdateFailure",
              "low",
              "Failed to download updates",
              List.of("acknowledge")),
          new Kind(
              "protection",
              "endpoint",
              "Event::Endpoint::NotProtected",
              "high",
              "Computer is not protected",
              List.of("acknowledge")),
          new Kind(
              "connectivity",
              "firewall",
              "Event::Firewall::LostConnection",
              "medium",
              "Firewall has lost its connection",
              List.of("acknowledge")),
          new Kind(
              "mobiles",
              "mobile",
              "Event::Mobile::NotCompliant",
              "low",
              "Device does not comply with its policy",
              List.of("acknowledge")),
          new Kind(
              "wireless",
              "wireless",
              "Event::Wireless::AccessPointOffline",
              "medium",
              "Access point is offline",
              List.of("acknowledge")));

  private AlertGenerator() {}

  /** Returns an alert that is older than the one with the previous number. */
  public static Map<String, Object> alert(ItemSeed seed, SimulatedTenant tenant, Instant now) {
    Kind kind = seed.oneOf(KINDS);
    return Json.object(
        "id",
        seed.id(),
        "allowedActions",
        kind.actions,
        "category",
        kind.category,
        "description",
        kind.description,
        "groupKey",
        kind.category + "-" + seed.random().below(5),
        "managedAgent",
        Json.object("id", seed.random().uuid(), "type", kind.agentType()),
        "person",
        Map.of("id", seed.random().uuid()),
        "product",
        kind.product,
        "raisedAt",
        Timestamps.text(now.minus(INTERVAL.multipliedBy(seed.number()))),
        "severity",
        kind.severity,
        "tenant",
        Json.object("id", tenant.id(), "name", tenant.name()),
        "type",
        kind.type);
  }

  private record Kind(
      String category,
      String product,
      String type,
      String severity,
      String description,
      List<String> actions) {

    String agentType() {
      return switch (product) {
        case "firewall" -> "xgFirewall";
        case "server" -> "server";
        case "mobile" -> "mobile";
        case "wireless" -> "accessPoint";
        default -> "computer";
      };
    }
  }
}
