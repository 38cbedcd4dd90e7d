package dev.connectorsdk.testkit.sophos.internal.alert;

import dev.connectorsdk.testkit.http.Json;
import dev.connectorsdk.testkit.http.SimulatedResponse;
import dev.connectorsdk.testkit.sophos.internal.Errors;
import dev.connectorsdk.testkit.sophos.internal.route.ApiRequest;
import dev.connectorsdk.testkit.sophos.internal.route.ApiRouter;
import dev.connectorsdk.testkit.sophos.internal.route.CollectionRoutes;
import dev.connectorsdk.testkit.sophos.internal.route.ItemFilters;
import dev.connectorsdk.testkit.sophos.internal.route.ItemStamps;
import dev.connectorsdk.testkit.sophos.internal.route.KeyPages;
import dev.connectorsdk.testkit.sophos.internal.route.ListPaging;
import java.util.List;
import java.util.Map;

/**
 * Common API, alerts. An alert with an action leaves the lists and allows no further action; that
 * the lists of the service contain only open alerts is unverified.
 */
public final class AlertRoutes {
  private static final String PATH = "/common/v1/alerts";

  /** Captured live; the official sample shows 1000. */
  private static final int MAX_PAGE_SIZE = 100;

  private final ItemStamps stamps;

  private AlertRoutes(ItemStamps stamps) {
    this.stamps = stamps;
  }

  public static void addTo(ApiRouter router, ItemStamps stamps, boolean keyOnLastPage) {
    ListPaging paging = new KeyPages("alerts", MAX_PAGE_SIZE, keyOnLastPage);
    CollectionRoutes alerts =
        CollectionRoutes.of(router, stamps, PATH, "alertId")
            .filters(
                new ItemFilters()
                    .anyOf("ids", "id")
                    .anyOf("product", "product")
                    .anyOf("category", "category")
                    .anyOf("severity", "severity", "high", "medium", "low")
                    .oneOf("groupKey", "groupKey")
                    .between("from", "to", "raisedAt"))
            .list(paging)
            .search("/search", paging);
    router.read("GET", PATH + "/{alertId}", request -> SimulatedResponse.ok(alerts.find(request)));
    AlertRoutes routes = new AlertRoutes(stamps);
    router.write("POST", PATH + "/{alertId}/actions", request -> routes.act(request, alerts));
  }

  private SimulatedResponse act(ApiRequest request, CollectionRoutes alerts) {
    String action = request.body().requiredText("action");
    request.body().text("message");
    Map<String, Object> alert = alerts.find(request);
    String alertId = request.pathValue("alertId");
    boolean allowed =
        alert.get("allowedActions") instanceof List<?> actions && actions.contains(action);
    if (!allowed || !request.items(PATH).unlist(alertId)) {
      throw Errors.badRequest("The action " + action + " is not allowed for this alert");
    }
    request.items(PATH).set(alertId, "allowedActions", List.of());
    return SimulatedResponse.json(
        201,
        Json.object(
            "id",
            stamps.uuid(),
            "alertId",
            alertId,
            "action",
            action,
            "status",
            "requested",
            "requestedAt",
            stamps.now()));
  }
}
