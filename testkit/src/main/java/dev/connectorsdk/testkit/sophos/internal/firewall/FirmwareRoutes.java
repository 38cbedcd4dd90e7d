package dev.connectorsdk.testkit.sophos.internal.firewall;

import dev.connectorsdk.testkit.http.Json;
import dev.connectorsdk.testkit.http.SimulatedResponse;
import dev.connectorsdk.testkit.sophos.internal.Errors;
import dev.connectorsdk.testkit.sophos.internal.data.ItemProperties;
import dev.connectorsdk.testkit.sophos.internal.data.ItemStore;
import dev.connectorsdk.testkit.sophos.internal.data.Timestamps;
import dev.connectorsdk.testkit.sophos.internal.route.ApiRequest;
import dev.connectorsdk.testkit.sophos.internal.route.ApiRouter;
import dev.connectorsdk.testkit.sophos.internal.route.CollectionRoutes;
import dev.connectorsdk.testkit.sophos.internal.route.ItemStamps;
import dev.connectorsdk.testkit.sophos.internal.route.Parameters;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Firewall API, firmware: a firewall has the new version from the time of its upgrade on. */
final class FirmwareRoutes {
  private static final String UPGRADES = FirewallRoutes.PATH + "/actions/firmware-upgrade";
  private static final List<String> VERSIONS = List.of("SFOS 20.0.2 MR-2", "SFOS 21.0.0 GA");

  private final ItemStamps stamps;

  FirmwareRoutes(ItemStamps stamps) {
    this.stamps = stamps;
  }

  void addTo(ApiRouter router) {
    router.read("POST", UPGRADES + "-check", this::check);
    router.write("POST", UPGRADES, this::upgrade);
    router.write("DELETE", UPGRADES, this::cancel);
  }

  /** Returns a firewall with the version that it has now. */
  Map<String, Object> upgraded(ApiRequest request, Map<String, Object> firewall) {
    return upgrade(request, firewall)
        .filter(upgrade -> !stamps.clock().instant().isBefore(time(upgrade)))
        .map(
            upgrade -> {
              Map<String, Object> shown = new LinkedHashMap<>(firewall);
              shown.put("firmwareVersion", upgrade.get("upgradeToVersion"));
              return shown;
            })
        .orElse(firewall);
  }

  private SimulatedResponse check(ApiRequest request) {
    List<Map<String, Object>> firewalls =
        FirewallRoutes.require(request, request.body().texts("firewalls")).stream()
            .map(firewall -> upgraded(request, firewall))
            .map(
                firewall ->
                    Json.object(
                        "id", firewall.get("id"),
                        "serialNumber", firewall.get("serialNumber"),
                        "firmwareVersion", firewall.get("firmwareVersion"),
                        "upgradeToVersion", available(firewall)))
            .toList();
    List<Map<String, Object>> versions =
        VERSIONS.stream()
            .filter(
                version ->
                    firewalls.stream()
                        .anyMatch(
                            firewall ->
                                firewall.get("upgradeToVersion") instanceof List<?> offered
                                    && offered.contains(version)))
            .map(FirmwareRoutes::version)
            .toList();
    return SimulatedResponse.json(
        201, Json.object("firewalls", firewalls, "firmwareVersions", versions));
  }

  private SimulatedResponse upgrade(ApiRequest request) {
    List<Parameters> wanted = request.body().objects("firewalls");
    FirewallRoutes.require(request, wanted.stream().map(one -> one.requiredText("id")).toList());
    List<Map<String, Object>> upgrades =
        new ArrayList<>(wanted.stream().map(one -> newUpgrade(request, one)).toList());
    ItemStore stored = request.items(UPGRADES);
    upgrades.forEach(stored::add);
    return SimulatedResponse.json(201, Json.object("firewalls", upgrades));
  }

  private Map<String, Object> newUpgrade(ApiRequest request, Parameters wanted) {
    String id = wanted.requiredText("id");
    Map<String, Object> firewall =
        upgraded(request, request.items(FirewallRoutes.PATH).get(id).orElseThrow());
    request.items(FirewallRoutes.PATH).add(firewall);
    List<String> available = available(firewall);
    String version =
        wanted
            .text("upgradeToVersion")
            .or(() -> available.stream().reduce((older, newer) -> newer))
            .filter(available::contains)
            .orElseThrow(() -> Errors.badRequest("upgradeToVersion is not available"));
    Instant at =
        wanted
            .text("upgradeAt")
            .map(text -> Timestamps.strict("upgradeAt", text))
            .orElse(stamps.clock().instant());
    return Json.object(
        "id",
        id,
        "status",
        "active",
        "upgradeToVersion",
        version,
        "upgradedAt",
        Timestamps.text(at));
  }

  private SimulatedResponse cancel(ApiRequest request) {
    List<String> ids = request.query().texts("ids");
    List<Map<String, Object>> scheduled =
        FirewallRoutes.require(request, ids).stream()
            .flatMap(firewall -> upgrade(request, firewall).stream())
            .filter(upgrade -> stamps.clock().instant().isBefore(time(upgrade)))
            .toList();
    scheduled.forEach(upgrade -> request.items(UPGRADES).remove(String.valueOf(upgrade.get("id"))));
    return CollectionRoutes.deleted(!scheduled.isEmpty());
  }

  private static Optional<Map<String, Object>> upgrade(
      ApiRequest request, Map<String, Object> firewall) {
    return request.items(UPGRADES).get(String.valueOf(firewall.get("id")));
  }

  private static Instant time(Map<String, Object> upgrade) {
    return Instant.parse(ItemProperties.text(upgrade, "upgradedAt").orElseThrow());
  }

  private static List<String> available(Map<String, Object> firewall) {
    int installed = VERSIONS.indexOf(String.valueOf(firewall.get("firmwareVersion")));
    return VERSIONS.subList(installed + 1, VERSIONS.size());
  }

  private static Map<String, Object> version(String version) {
    return Json.object(
        "version",
        version,
        "size",
        "500 MB",
        "news",
        List.of("Generated"),
        "bugs",
        List.of("NC-100001"));
  }
}
