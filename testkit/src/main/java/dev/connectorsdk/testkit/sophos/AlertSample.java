package dev.connectorsdk.testkit.sophos;

import dev.connectorsdk.testkit.http.Json;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Makes up one alert with every member that the common API documents. */
final class AlertSample {
  private static final Duration BETWEEN = Duration.ofMinutes(37);

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

  private AlertSample() {}

  /** An alert that is older than the one with the number before. */
  static Map<String, Object> alert(Samples.Made made, SimulatedTenant tenant, Instant now) {
    Kind kind = made.oneOf(KINDS);
    return Json.object(
        "id",
        made.id(),
        "allowedActions",
        kind.actions,
        "category",
        kind.category,
        "description",
        kind.description,
        "groupKey",
        kind.category + "-" + made.ids().below(5),
        "managedAgent",
        Json.object("id", made.ids().uuid(), "type", kind.agentType()),
        "person",
        Map.of("id", made.ids().uuid()),
        "product",
        kind.product,
        "raisedAt",
        Times.text(now.minus(BETWEEN.multipliedBy(made.number()))),
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
