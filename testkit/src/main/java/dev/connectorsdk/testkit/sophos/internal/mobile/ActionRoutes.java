package dev.connectorsdk.testkit.sophos.internal.mobile;

import dev.connectorsdk.testkit.http.Json;
import dev.connectorsdk.testkit.http.SimulatedResponse;
import dev.connectorsdk.testkit.sophos.internal.Errors;
import dev.connectorsdk.testkit.sophos.internal.data.ItemProperties;
import dev.connectorsdk.testkit.sophos.internal.data.ItemStore;
import dev.connectorsdk.testkit.sophos.internal.data.MobileGenerator;
import dev.connectorsdk.testkit.sophos.internal.route.ApiRequest;
import dev.connectorsdk.testkit.sophos.internal.route.ApiRouter;
import dev.connectorsdk.testkit.sophos.internal.route.CollectionRoutes;
import dev.connectorsdk.testkit.sophos.internal.route.ItemFilters;
import dev.connectorsdk.testkit.sophos.internal.route.ItemStamps;
import dev.connectorsdk.testkit.sophos.internal.route.OffsetPages;
import dev.connectorsdk.testkit.sophos.internal.route.Parameters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Mobile API, actions on devices; {@link ActionProgress} has what becomes of them. */
final class ActionRoutes {
  static final String PATH = MobileGenerator.ROOT + "actions";

  private static final int MAX_UNFINISHED = 100;
  private static final List<String> CREATED = List.of("tenant", "device", "type", "state");

  /** The types of actions by the last segment of their paths. */
  private static final Map<String, String> TYPES =
      Map.of(
          "get-logs", "getLogs",
          "locate", "locate",
          "lock", "lock",
          "scan", "scan",
          "send-message", "sendMessage",
          "sync", "sync",
          "unenroll", "unenroll",
          "wipe", "wipe");

  private final ItemStamps stamps;
  private final ActionProgress progress;

  private ActionRoutes(ItemStamps stamps) {
    this.stamps = stamps;
    this.progress = new ActionProgress(stamps);
  }

  static void addTo(ApiRouter router, ItemStamps stamps) {
    ActionRoutes routes = new ActionRoutes(stamps);
    CollectionRoutes actions =
        CollectionRoutes.of(router, stamps, PATH, "id")
            .filters(filters(stamps))
            .view(MobileViews::show)
            .list(new OffsetPages())
            .delete();
    // each read is a step of the action
    router.write("GET", PATH + "/{id}", request -> routes.poll(request, actions.find(request)));
    TYPES.forEach(
        (segment, type) ->
            router.write(
                "POST", PATH + "/" + segment, request -> routes.create(request, segment, type)));
  }

  private static ItemFilters filters(ItemStamps stamps) {
    return new ItemFilters()
        .anyOf("ids", "id")
        .anyOf("endpointIds", "device.id")
        .anyOf("actionType", "type")
        .anyOf("actionState", "state")
        .anyOf("actionError", "error")
        .betweenRelative("scheduledAfter", "scheduledBefore", "scheduledAt", stamps.clock())
        .betweenRelative("executedAfter", "executedBefore", "executedAt", stamps.clock());
  }

  private SimulatedResponse poll(ApiRequest request, Map<String, Object> action) {
    Map<String, Object> next = progress.next(request, action);
    request.items(PATH).add(next);
    return SimulatedResponse.ok(MobileViews.show(request, next, request.query()));
  }

  private SimulatedResponse create(ApiRequest request, String segment, String type) {
    Parameters body = request.body();
    checkArguments(segment, body);
    List<String> ids = body.texts("endpoints").stream().distinct().toList();
    if (ids.isEmpty()) {
      throw Errors.badRequest("endpoints must have 1 item or more");
    }
    requireRoom(request.items(PATH), ids.size());
    List<Object> created = new ArrayList<>();
    List<String> unknown = new ArrayList<>();
    for (String id : ids) {
      Optional<Map<String, Object>> device = request.items(MobileGenerator.DEVICES).get(id);
      if (device.isPresent()) {
        Map<String, Object> action = action(request, device.get(), type);
        request.items(PATH).add(action);
        created.add(
            MobileViews.show(request, ItemProperties.select(action, CREATED), request.query()));
      } else {
        unknown.add(id);
      }
    }
    return SimulatedResponse.json(201, answer(created, unknown));
  }

  private static Map<String, Object> answer(List<Object> created, List<String> unknown) {
    Map<String, Object> answer = Json.object("created", created);
    if (!unknown.isEmpty()) {
      answer.put("errors", Map.of("failedToCreate", Map.of("endpointNotFound", unknown)));
    }
    return answer;
  }

  private Map<String, Object> action(ApiRequest request, Map<String, Object> device, String type) {
    Map<String, Object> action = new LinkedHashMap<>();
    action.put("id", stamps.uuid());
    action.put("tenant", Map.of("id", request.tenant().id(), "name", request.tenant().name()));
    action.put("device", Json.object("id", device.get("id"), "name", device.get("name")));
    action.put("type", type);
    action.put("state", "accepted");
    action.put("scheduledAt", stamps.now());
    action.put("createdAt", stamps.now());
    action.put("createdBy", request.principal());
    return action;
  }

  /** The codes of lock and wipe are numbers, and are not stored. */
  private static void checkArguments(String segment, Parameters body) {
    Map<?, ?> arguments =
        body.value("arguments").orElse(Map.of()) instanceof Map<?, ?> object ? object : Map.of();
    String required =
        switch (segment) {
          case "locate" -> "reason";
          case "send-message" -> "message";
          default -> "";
        };
    if (!required.isEmpty() && !(arguments.get(required) instanceof String)) {
      throw Errors.badRequest("arguments." + required + " is required");
    }
    Object code = arguments.get(segment + "Code");
    if (code != null && !(code instanceof Long)) {
      throw Errors.badRequest("arguments." + segment + "Code must be a number");
    }
  }

  private static void requireRoom(ItemStore actions, int count) {
    long unfinished = actions.stream().filter(ActionProgress::isUnfinished).count();
    if (unfinished + count > MAX_UNFINISHED) {
      throw Errors.limitExceeded("The maximum number of actions is exceeded");
    }
  }
}
