package dev.connectorsdk.testkit.sophos.internal.network;

import dev.connectorsdk.testkit.http.Json;
import dev.connectorsdk.testkit.http.SimulatedResponse;
import dev.connectorsdk.testkit.sophos.internal.Errors;
import dev.connectorsdk.testkit.sophos.internal.data.ItemProperties;
import dev.connectorsdk.testkit.sophos.internal.data.ItemStore;
import dev.connectorsdk.testkit.sophos.internal.route.ApiRequest;
import dev.connectorsdk.testkit.sophos.internal.route.ApiRouter;
import dev.connectorsdk.testkit.sophos.internal.route.CollectionRoutes;
import dev.connectorsdk.testkit.sophos.internal.route.ItemFilters;
import dev.connectorsdk.testkit.sophos.internal.route.ItemStamps;
import dev.connectorsdk.testkit.sophos.internal.route.OffsetPages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Switch API and Wi-Fi API, which have the same operations. A change of the MAC filter adds a task,
 * which stays pending until a test changes it. That the service rejects other forms of a MAC
 * address than six pairs of digits is unverified.
 */
public final class NetworkRoutes {
  private static final String FILTER = "/v1/settings/mac-filtering";
  private static final String TASKS = "/v1/tasks";
  private static final String MAC_ADDRESS = "(\\p{XDigit}{2}[:-]?){5}\\p{XDigit}{2}";

  private final ItemStamps stamps;
  private final String api;
  private final String devices;

  private NetworkRoutes(ItemStamps stamps, String api, String devices) {
    this.stamps = stamps;
    this.api = api;
    this.devices = devices;
  }

  public static void addTo(ApiRouter router, ItemStamps stamps) {
    new NetworkRoutes(stamps, "/switch", "switches").addTo(router);
    new NetworkRoutes(stamps, "/wifi", "accessPoints").addTo(router);
  }

  private void addTo(ApiRouter router) {
    router.read("GET", api + FILTER, request -> SimulatedResponse.ok(filter(request)));
    router.write("PUT", api + FILTER, this::replace);
    CollectionRoutes.of(router, stamps, api + TASKS, "taskId")
        .filters(new ItemFilters().oneOf("type", "type", "macFilter", "vlan"))
        .list(new OffsetPages());
  }

  private Map<String, Object> filter(ApiRequest request) {
    Map<String, Object> shown = Json.object("tenant", Map.of("id", request.tenant().id()));
    request.items(api + FILTER).first(1).forEach(shown::putAll);
    return ItemProperties.without(shown, List.of("id"));
  }

  private SimulatedResponse replace(ApiRequest request) {
    if (!request.body().has("macAddresses")) {
      throw Errors.badRequest("macAddresses is required");
    }
    List<String> addresses = request.body().texts("macAddresses");
    if (!addresses.stream().allMatch(one -> one.matches(MAC_ADDRESS))) {
      throw Errors.badRequest("macAddresses must have MAC addresses only");
    }
    ItemStore filter = request.items(api + FILTER);
    Map<String, Object> changed = Json.object("id", "mac-filtering", "createdAt", stamps.now());
    filter.first(1).forEach(changed::putAll);
    changed.put("macAddresses", addresses);
    changed.put("updatedBy", request.principal());
    changed.put("updatedAt", stamps.now());
    filter.clear();
    filter.add(changed);
    addTask(request);
    return SimulatedResponse.json(201, filter(request));
  }

  private void addTask(ApiRequest request) {
    List<Object> pending = new ArrayList<>();
    request.items(api + TASKS).first(1).stream()
        .flatMap(task -> ItemProperties.objects(task, devices).stream())
        .forEach(device -> pending.add(Json.object("id", device.get("id"), "status", "pending")));
    request
        .items(api + TASKS)
        .add(
            Json.object(
                "id",
                stamps.uuid(),
                "type",
                "macFilter",
                "tenant",
                Map.of("id", request.tenant().id()),
                "createdBy",
                request.principal(),
                "createdAt",
                stamps.now(),
                "status",
                Json.object("pending", pending.size(), "total", pending.size()),
                devices,
                pending));
  }
}
