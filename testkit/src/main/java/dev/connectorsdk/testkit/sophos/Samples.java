package dev.connectorsdk.testkit.sophos;

import dev.connectorsdk.testkit.http.Json;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Makes up data that looks real and is the same for the same seed, clock and order. */
final class Samples {
  private static final List<String> FIRST_NAMES =
      List.of("Ada", "Bruno", "Chen", "Dina", "Emil", "Farah", "Goran", "Hana");
  private static final List<String> LAST_NAMES =
      List.of("Archer", "Baker", "Cooper", "Dyer", "Fisher", "Glover", "Mason", "Potter");
  private static final Duration BETWEEN_ALERTS = Duration.ofMinutes(37);

  private static final List<AlertKind> ALERT_KINDS =
      List.of(
          new AlertKind(
              "malware",
              "endpoint",
              "Event::Endpoint::Threat::Detected",
              "high",
              "Malware detected: Sim/Test-A",
              List.of("acknowledge", "cleanVirus")),
          new AlertKind(
              "pua",
              "endpoint",
              "Event::Endpoint::Threat::PuaDetected",
              "medium",
              "Potentially unwanted application: Sim/Pua-B",
              List.of("acknowledge", "cleanPua", "authPua")),
          new AlertKind(
              "updating",
              "server",
              "Event::Endpoint::UpdateFailure",
              "low",
              "Failed to download updates",
              List.of("acknowledge")),
          new AlertKind(
              "protection",
              "endpoint",
              "Event::Endpoint::NotProtected",
              "high",
              "Computer is not protected",
              List.of("acknowledge")),
          new AlertKind(
              "connectivity",
              "firewall",
              "Event::Firewall::LostConnection",
              "medium",
              "Firewall has lost its connection",
              List.of("acknowledge")));

  private final Clock clock;
  private final Ids ids;

  Samples(Clock clock, Ids ids) {
    this.clock = clock;
    this.ids = ids;
  }

  /** Gives a new tenant what every tenant has: roles, permission sets, one Super Admin. */
  void furnish(SimulatedTenant tenant) {
    String now = now();
    PredefinedRoles.permissionSets().forEach(tenant.permissionSets()::add);
    PredefinedRoles.roles(ids, now).forEach(tenant.roles()::add);
    Map<String, Object> user = user(tenant, 0);
    tenant.users().add(user);
    String roleId = AdminRules.superAdminRole(tenant).orElseThrow();
    tenant.admins().add(AdminRoutes.of(tenant, user, ids.uuid(), ids.uuid(), roleId, now));
  }

  Map<String, Object> user(SimulatedTenant tenant, int number) {
    String first = pick(FIRST_NAMES);
    String last = pick(LAST_NAMES);
    return Json.object(
        "id", ids.uuid(),
        "name", first + " " + last,
        "firstName", first,
        "lastName", last,
        "email", first.charAt(0) + "." + last + number + "@example.com",
        "source", Map.of("type", "custom"),
        "tenant", Map.of("id", tenant.id()),
        "groups", Json.object("total", 0, "itemsCount", 0, "items", List.of()),
        "createdAt", now(),
        "updatedAt", now());
  }

  Map<String, Object> alert(SimulatedTenant tenant, int number) {
    AlertKind kind = pick(ALERT_KINDS);
    Instant raised = clock.instant().minus(BETWEEN_ALERTS.multipliedBy(number));
    return Json.object(
        "id",
        ids.uuid(),
        "allowedActions",
        kind.actions,
        "category",
        kind.category,
        "description",
        kind.description,
        "groupKey",
        kind.category + "-" + ids.below(5),
        "managedAgent",
        Json.object("id", ids.uuid(), "type", kind.agentType()),
        "person",
        Map.of("id", ids.uuid()),
        "product",
        kind.product,
        "raisedAt",
        Times.text(raised),
        "severity",
        kind.severity,
        "tenant",
        Json.object("id", tenant.id(), "name", tenant.name()),
        "type",
        kind.type);
  }

  Map<String, Object> endpoint(SimulatedTenant tenant, int number) {
    return new EndpointSample(ids, clock).make(tenant, number);
  }

  private String now() {
    return Times.text(clock.instant());
  }

  private <T> T pick(List<T> choices) {
    return choices.get(ids.below(choices.size()));
  }

  private record AlertKind(
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
        default -> "computer";
      };
    }
  }
}
