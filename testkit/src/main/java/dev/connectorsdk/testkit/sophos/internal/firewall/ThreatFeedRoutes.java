package dev.connectorsdk.testkit.sophos.internal.firewall;

import dev.connectorsdk.testkit.http.Json;
import dev.connectorsdk.testkit.http.SimulatedResponse;
import dev.connectorsdk.testkit.sophos.internal.Errors;
import dev.connectorsdk.testkit.sophos.internal.data.ItemStore;
import dev.connectorsdk.testkit.sophos.internal.route.ApiRequest;
import dev.connectorsdk.testkit.sophos.internal.route.ApiRouter;
import dev.connectorsdk.testkit.sophos.internal.route.BodyProperties;
import dev.connectorsdk.testkit.sophos.internal.route.ItemStamps;
import dev.connectorsdk.testkit.sophos.internal.route.Operation;
import dev.connectorsdk.testkit.sophos.internal.route.Parameters;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Firewall API, MDR threat feeds: each operation starts a transaction. The properties of their
 * responses are unverified.
 */
final class ThreatFeedRoutes {
  private static final String CONFIG = "/firewall/v1/firewall-config/firewalls/{firewallId}";
  private static final String FEED = CONFIG + "/mdr-threat-feed";
  private static final int MAX_INDICATORS = 100;
  private static final String IPV4 = "(\\d{1,3}\\.){3}\\d{1,3}";

  private final FirewallTransactions transactions;

  ThreatFeedRoutes(ItemStamps stamps) {
    this.transactions = new FirewallTransactions(stamps);
  }

  void addTo(ApiRouter router) {
    router.read("GET", CONFIG + "/transactions/{transactionId}", of(transactions::get));
    router.write("GET", FEED, of(request -> success(request, settings(request))));
    router.write("PATCH", FEED + "/settings", of(this::change));
    router.write("POST", FEED + "/indicators", of(this::add));
    router.write("DELETE", FEED + "/indicators", of(this::clear));
    router.write("POST", FEED + "/indicators/delete", of(this::remove));
    router.write("POST", FEED + "/indicators/search", of(this::search));
  }

  /** Rejects requests for a firewall that does not exist. */
  private static Operation of(Operation operation) {
    return request -> {
      FirewallRoutes.require(request, List.of(request.pathValue("firewallId")));
      return operation.handle(request);
    };
  }

  private SimulatedResponse success(ApiRequest request, Map<String, Object> response) {
    return transactions.start(request, "success", response);
  }

  private SimulatedResponse change(ApiRequest request) {
    Map<String, Object> changed = settings(request);
    changed.putAll(
        new BodyProperties().optional("enabled", "action", "lastUpdatedAt").read(request.body()));
    store(request, "settings").add(withId("settings", changed));
    return success(request, changed);
  }

  private SimulatedResponse add(ApiRequest request) {
    Map<Boolean, List<Map<String, Object>>> byValidity =
        indicators(request).collect(Collectors.partitioningBy(ThreatFeedRoutes::isValid));
    List<Map<String, Object>> valid = byValidity.getOrDefault(true, List.of());
    List<Map<String, Object>> invalid = byValidity.getOrDefault(false, List.of());
    valid.forEach(
        one -> store(request, "indicators").add(withId(String.valueOf(one.get("value")), one)));
    return invalid.isEmpty()
        ? success(request, Json.object("items", valid))
        : transactions.start(
            request,
            "partialSuccess",
            Json.object(
                "items",
                valid,
                "errors",
                Json.object("invalidMDRIndicators", Json.object("items", invalid))));
  }

  private SimulatedResponse remove(ApiRequest request) {
    List<Map<String, Object>> removed =
        indicators(request)
            .filter(one -> store(request, "indicators").remove(String.valueOf(one.get("value"))))
            .toList();
    return success(request, Json.object("items", removed));
  }

  private SimulatedResponse clear(ApiRequest request) {
    store(request, "indicators").clear();
    return success(request, Map.of());
  }

  private SimulatedResponse search(ApiRequest request) {
    List<Map<String, Object>> found =
        limited(request.body().texts("indicatorValues")).stream()
            .flatMap(value -> store(request, "indicators").get(value).stream())
            .map(ThreatFeedRoutes::indicator)
            .toList();
    return success(request, Json.object("items", found));
  }

  private static Map<String, Object> settings(ApiRequest request) {
    Map<String, Object> settings =
        Json.object("enabled", true, "action", "logOnly", "lastUpdatedAt", "2026-01-01T00:00:00Z");
    store(request, "settings").get("settings").ifPresent(settings::putAll);
    settings.remove("id");
    return settings;
  }

  private static Stream<Map<String, Object>> indicators(ApiRequest request) {
    return limited(request.body().objects("indicators")).stream()
        .map(
            (Parameters one) ->
                Json.object("type", one.requiredText("type"), "value", one.requiredText("value")));
  }

  private static boolean isValid(Map<String, Object> indicator) {
    return !"ipv4-addr".equals(indicator.get("type"))
        || String.valueOf(indicator.get("value")).matches(IPV4);
  }

  private static Map<String, Object> indicator(Map<String, Object> stored) {
    return Json.object("type", stored.get("type"), "value", stored.get("value"));
  }

  private static Map<String, Object> withId(String id, Map<String, Object> properties) {
    Map<String, Object> item = Json.object("id", id);
    item.putAll(properties);
    return item;
  }

  private static ItemStore store(ApiRequest request, String part) {
    return request.items(
        FEED.replace("{firewallId}", request.pathValue("firewallId")) + "/" + part);
  }

  private static <T> List<T> limited(List<T> indicators) {
    if (indicators.isEmpty() || indicators.size() > MAX_INDICATORS) {
      throw Errors.badRequest("1 to " + MAX_INDICATORS + " indicators are expected");
    }
    return indicators;
  }
}
