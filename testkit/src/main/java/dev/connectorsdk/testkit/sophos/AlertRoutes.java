package dev.connectorsdk.testkit.sophos;

import dev.connectorsdk.testkit.http.Json;
import dev.connectorsdk.testkit.http.SimulatedResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Common API, alerts. An alert that was acted on leaves the lists and permits no further action;
 * that the real lists hold open alerts alone is unverified.
 */
final class AlertRoutes {
  private static final String LIST = "/common/v1/alerts";
  private static final Set<String> SEVERITIES = Set.of("high", "medium", "low");

  /** Captured live; the official sample shows 1000. */
  private static final int MAX_PAGE = 100;

  private final KeyPages pages;
  private final Clock clock;
  private final Ids ids;

  AlertRoutes(Clock clock, Ids ids, boolean keyOnLastPage) {
    this.clock = clock;
    this.ids = ids;
    pages = new KeyPages("alerts", MAX_PAGE, keyOnLastPage);
  }

  void addTo(TenantRouter router) {
    router.get(LIST, call -> list(call, call.query()));
    router.post(LIST + "/search", call -> list(call, call.body()));
    router.get(LIST + "/{alertId}", call -> SimulatedResponse.ok(find(call)));
    router.post(LIST + "/{alertId}/actions", this::act);
  }

  private SimulatedResponse list(TenantCall call, Params params) {
    List<String> fields = params.texts("fields");
    return SimulatedResponse.ok(
        pages.page(
            params,
            Selection.of(call.tenant().alerts(), params, filter(params)),
            alert -> Items.pick(alert, fields)));
  }

  private static Predicate<Map<String, Object>> filter(Params params) {
    List<String> ids = params.texts("ids");
    List<String> products = params.texts("product");
    List<String> categories = params.texts("category");
    List<String> severities = params.textsOf("severity", SEVERITIES);
    List<String> groups = params.text("groupKey").stream().toList();
    Optional<Instant> from = params.text("from").map(text -> Times.strict("from", text));
    Optional<Instant> to = params.text("to").map(text -> Times.strict("to", text));
    return alert ->
        Items.isOneOf(alert, "id", ids)
            && Items.isOneOf(alert, "product", products)
            && Items.isOneOf(alert, "category", categories)
            && Items.isOneOf(alert, "severity", severities)
            && Items.isOneOf(alert, "groupKey", groups)
            && Times.isBetween(Items.text(alert, "raisedAt"), from, to);
  }

  private static Map<String, Object> find(TenantCall call) {
    return call.tenant()
        .alerts()
        .get(call.id("alertId"))
        .orElseThrow(() -> Errors.notFound("The alert does not exist"));
  }

  private SimulatedResponse act(TenantCall call) {
    String action = call.body().requiredText("action");
    call.body().text("message");
    Map<String, Object> alert = find(call);
    String alertId = call.id("alertId");
    boolean allowed =
        alert.get("allowedActions") instanceof List<?> actions && actions.contains(action);
    if (!allowed || !call.tenant().alerts().unlist(alertId)) {
      throw Errors.badRequest("The action " + action + " is not allowed for this alert");
    }
    call.tenant()
        .alerts()
        .update(
            alertId,
            changed -> {
              changed.put("allowedActions", List.of());
              return changed;
            });
    return SimulatedResponse.json(
        201,
        Json.object(
            "id",
            ids.uuid(),
            "alertId",
            alertId,
            "action",
            action,
            "status",
            "requested",
            "requestedAt",
            Times.text(clock.instant())));
  }
}
