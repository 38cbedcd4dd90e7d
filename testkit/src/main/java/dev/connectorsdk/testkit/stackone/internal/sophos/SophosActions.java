package dev.connectorsdk.testkit.stackone.internal.sophos;

import dev.connectorsdk.testkit.http.Json;
import dev.connectorsdk.testkit.stackone.ActionCall;
import dev.connectorsdk.testkit.stackone.ActionHandler;
import dev.connectorsdk.testkit.stackone.ActionResponse;
import dev.connectorsdk.testkit.stackone.internal.action.Action;
import dev.connectorsdk.testkit.stackone.internal.connector.Connector;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;

/**
 * The Sophos connector: its actions call Sophos Central with the profile's credential.
 *
 * <p>StackOne does not publish the ids, arguments and results of its Sophos actions; these are
 * invented by its rule {@code connector_action}.
 */
public final class SophosActions {
  private static final MediaType JSON = MediaType.get("application/json");
  private static final String ENDPOINTS = "/endpoint/v1/endpoints";
  private static final String ALERTS = "/common/v1/alerts";
  private static final Map<String, ?> TEXT = Map.of("type", "string");
  private static final Map<String, ?> SIZE = Map.of("type", "integer", "minimum", 1);

  private final SophosProvider sophos;
  private final SophosTenants tenants;

  private SophosActions(SophosProvider sophos) {
    this.sophos = sophos;
    this.tenants = new SophosTenants(sophos);
  }

  /** Creates the connector, whose test action checks a credential when an account is linked. */
  public static Connector connector(SophosProvider sophos) {
    SophosActions actions = new SophosActions(sophos);
    Connector older = actions.withReads(described()).version("0.9.0");
    return actions
        .withReads(described())
        .with(actions.isolation("sophos_isolate_endpoint", "Isolate endpoint", true))
        .with(actions.isolation("sophos_release_endpoint", "Release endpoint", false))
        .with(actions.scan())
        .alsoIn(older);
  }

  private Connector withReads(Connector connector) {
    return connector
        .testedBy("sophos_whoami")
        .with(
            Action.of(
                    "sophos_whoami",
                    "Who am I",
                    call -> ActionResponse.of(sophos.whoami(SophosCredential.of(call))))
                .wraps("GET", "/whoami/v1"))
        .with(
            Action.of("sophos_list_tenants", "List tenants", tenants::list)
                .wraps("GET", "/partner/v1/tenants")
                .accepts("query", "page_size", SIZE)
                .accepts("query", "next", TEXT))
        .with(list("sophos_list_alerts", "List alerts", ALERTS, SophosFilters.ALERTS))
        .with(get("sophos_get_alert", "Get alert", ALERTS))
        .with(actOnAlert())
        .with(list("sophos_list_endpoints", "List endpoints", ENDPOINTS, SophosFilters.ENDPOINTS))
        .with(get("sophos_get_endpoint", "Get endpoint", ENDPOINTS));
  }

  /** Returns the connector without actions, for a simulator without a Sophos Central. */
  public static Connector described() {
    return Connector.of("sophos", "Sophos Central", "iam").requiring("clientId", "clientSecret");
  }

  private Action list(String id, String label, String path, List<String> filters) {
    Action action =
        Action.of(id, label, call -> list(call, path, filters))
            .wraps("GET", path)
            .accepts("query", "page_size", SIZE)
            .accepts("query", "next", TEXT)
            .accepts("query", "tenant_id", TEXT);
    for (String filter : filters) {
      action = action.accepts("query", filter);
    }
    return action;
  }

  private ActionResponse list(ActionCall call, String path, List<String> filters) {
    Map<String, String> query = new LinkedHashMap<>();
    filters.forEach(name -> call.query(name).ifPresent(text -> query.put(name, text)));
    call.query("page_size").ifPresent(size -> query.put("pageSize", size));
    call.query("next").ifPresent(key -> query.put("pageFromKey", key));
    Map<?, ?> page =
        sophos.call(
            SophosCredential.of(call), tenants.of(call), path, query, request -> request.get());
    return new ActionResponse(page.get("items"), nextKey(page));
  }

  /** Returns the next key, except for an empty page, where Sophos may return one too. */
  private static @Nullable String nextKey(Map<?, ?> page) {
    boolean empty = !(page.get("items") instanceof List<?> items) || items.isEmpty();
    if (empty || !(page.get("pages") instanceof Map<?, ?> pages)) {
      return null;
    }
    return pages.get("nextKey") instanceof String key && !key.isEmpty() ? key : null;
  }

  private Action get(String id, String label, String path) {
    return onItem(id, label, call -> one(call, path + "/" + SophosTenants.itemId(call)))
        .wraps("GET", path + "/{id}");
  }

  private ActionResponse one(ActionCall call, String path) {
    return ActionResponse.of(
        sophos.call(
            SophosCredential.of(call), tenants.of(call), path, Map.of(), request -> request.get()));
  }

  private Action actOnAlert() {
    return onItem(
            "sophos_act_on_alert",
            "Act on alert",
            call -> write(call, "POST", ALERTS, "/actions", call.body()))
        .wraps("POST", ALERTS + "/{id}/actions")
        .requires("body", "action", TEXT)
        .accepts("body", "message", TEXT);
  }

  private Action scan() {
    return onItem(
            "sophos_scan_endpoint",
            "Scan endpoint",
            call -> write(call, "POST", ENDPOINTS, "/scans", Map.of()))
        .wraps("POST", ENDPOINTS + "/{id}/scans");
  }

  private Action isolation(String id, String label, boolean enabled) {
    return onItem(id, label, call -> isolate(call, enabled))
        .wraps("PATCH", ENDPOINTS + "/{id}/isolation")
        .accepts("body", "comment", TEXT);
  }

  private ActionResponse isolate(ActionCall call, boolean enabled) {
    Map<String, @Nullable Object> body = new LinkedHashMap<>();
    body.put("enabled", enabled);
    if (call.body().get("comment") instanceof String comment) {
      body.put("comment", comment);
    }
    return write(call, "PATCH", ENDPOINTS, "/isolation", body);
  }

  private ActionResponse write(
      ActionCall call, String method, String path, String below, Map<?, ?> body) {
    RequestBody json = RequestBody.create(Json.write(body), JSON);
    return ActionResponse.of(
        sophos.call(
            SophosCredential.of(call),
            tenants.of(call),
            path + "/" + SophosTenants.itemId(call) + below,
            Map.of(),
            request -> request.method(method, json)));
  }

  private static Action onItem(String id, String label, ActionHandler handler) {
    return Action.of(id, label, handler)
        .requires("path", "id", TEXT)
        .accepts("path", "tenant_id", TEXT);
  }
}
