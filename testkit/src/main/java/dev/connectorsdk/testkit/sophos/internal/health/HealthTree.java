package dev.connectorsdk.testkit.sophos.internal.health;

import dev.connectorsdk.testkit.http.Json;
import dev.connectorsdk.testkit.sophos.internal.data.ItemProperties;
import dev.connectorsdk.testkit.sophos.internal.route.ApiRequest;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The checks of computers and servers, computed from the endpoints of a tenant. */
final class HealthTree {
  static final String SNOOZES = "/account-health-check/v1/snooze";

  private final ApiRequest request;

  private HealthTree(ApiRequest request) {
    this.request = request;
  }

  static Map<String, Object> of(ApiRequest request) {
    return new HealthTree(request).tree();
  }

  /** The computers, or the servers. */
  static Stream<Map<String, Object>> devices(ApiRequest request, boolean servers) {
    return request.tenant().endpoints().stream()
        .filter(endpoint -> "server".equals(endpoint.get("type")) == servers);
  }

  private Map<String, Object> tree() {
    return Json.object(
        "protection", Json.object("computer", protection(false), "server", protection(true)),
        "policy",
            Json.object(
                "computer", Map.of("threat-protection", policies("policy.computer")),
                "server", Map.of("server-threat-protection", policies("policy.server"))),
        "exclusions",
            Json.object(
                "policy",
                Json.object(
                    "computer", exclusions("exclusions.policy.computer"),
                    "server", exclusions("exclusions.policy.server")),
                "global",
                globalExclusions()),
        "tamperProtection",
            Json.object(
                "computer", tamperProtection(false),
                "server", tamperProtection(true),
                "global", snoozable("tamperProtection.global", Json.object()),
                "globalDetail",
                    snoozable(
                        "tamperProtection.global", Json.object("enabled", true, "score", 100))));
  }

  private Map<String, Object> protection(boolean servers) {
    return devices(
        servers,
        "protection.",
        "notFullyProtected",
        device -> !ItemProperties.matchesAny(device, "health.overall", List.of("good")));
  }

  private Map<String, Object> tamperProtection(boolean servers) {
    return devices(
        servers,
        "tamperProtection.",
        "disabled",
        device -> !ItemProperties.matchesAny(device, "tamperProtectionEnabled", List.of("true")));
  }

  private Map<String, Object> devices(
      boolean servers, String check, String name, Predicate<Map<String, Object>> issue) {
    long total = devices(request, servers).count();
    long found = devices(request, servers).filter(issue).count();
    return snoozable(
        check + (servers ? "server" : "computer"),
        Json.object("total", total, name, found, "score", score(total, found)));
  }

  private Map<String, Object> policies(String check) {
    return snoozable(
        check,
        Json.object(
            "total",
            2,
            "notOnRecommended",
            1,
            "policies",
            List.of(
                Json.object(
                    "id",
                    request.tenant().id(),
                    "name",
                    "Base policy",
                    "notOnRecommended",
                    3,
                    "lockedByManagingAccount",
                    false)),
            "score",
            50));
  }

  private Map<String, Object> exclusions(String check) {
    return snoozable(
        check,
        Json.object(
            "total",
            2,
            "numberOfSecurityRisks",
            1,
            "exclusions",
            List.of(
                Json.object(
                    "policyId",
                    request.tenant().id(),
                    "policyName",
                    "Base policy",
                    "lockedByManagingAccount",
                    false,
                    "scanningExclusions",
                    List.of(exclusion()))),
            "score",
            80));
  }

  private Map<String, Object> globalExclusions() {
    Map<String, Object> exclusion = exclusion();
    exclusion.put("id", request.tenant().id());
    return snoozable(
        "exclusions.global",
        Json.object(
            "numberOfSecurityRisks",
            1,
            "lockedByManagingAccount",
            false,
            "scanningExclusions",
            List.of(exclusion),
            "score",
            80));
  }

  private static Map<String, Object> exclusion() {
    return Json.object(
        "value", "C:\\",
        "type", "path",
        "scanMode", "onDemandAndOnAccess",
        "reasonCode", "entireDrive");
  }

  private Map<String, Object> snoozable(String check, Map<String, Object> properties) {
    Map<String, Object> state =
        request.items(SNOOZES).get(check).orElse(Json.object("snoozed", false));
    properties.putAll(ItemProperties.without(state, List.of("id")));
    return properties;
  }

  private static long score(long total, long found) {
    return total == 0 ? 100 : 100 * (total - found) / total;
  }
}
