package dev.connectorsdk.testkit.sophos.internal.cases;

import dev.connectorsdk.testkit.http.Json;
import dev.connectorsdk.testkit.http.SimulatedResponse;
import dev.connectorsdk.testkit.sophos.internal.Errors;
import dev.connectorsdk.testkit.sophos.internal.data.DetectionGenerator;
import dev.connectorsdk.testkit.sophos.internal.data.ItemProperties;
import dev.connectorsdk.testkit.sophos.internal.data.ItemStore;
import dev.connectorsdk.testkit.sophos.internal.route.ApiRequest;
import dev.connectorsdk.testkit.sophos.internal.route.ApiRouter;
import dev.connectorsdk.testkit.sophos.internal.route.BodyProperties;
import dev.connectorsdk.testkit.sophos.internal.route.CollectionRoutes;
import dev.connectorsdk.testkit.sophos.internal.route.ItemFilters;
import dev.connectorsdk.testkit.sophos.internal.route.ItemStamps;
import dev.connectorsdk.testkit.sophos.internal.route.ListQuery;
import dev.connectorsdk.testkit.sophos.internal.route.OffsetPages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Cases API: cases with their detections. Only cases of the customer can be deleted. */
public final class CaseRoutes {
  private static final String PATH = DetectionGenerator.CASES;
  private static final int MAX_PAGE_SIZE = 50;

  private static final ItemFilters DETECTION_FILTERS =
      new ItemFilters().contains("idContains", "id").contains("ruleContains", "detectionRule");

  private final ItemStamps stamps;
  private final CollectionRoutes cases;

  private CaseRoutes(ItemStamps stamps, CollectionRoutes cases) {
    this.stamps = stamps;
    this.cases = cases;
  }

  public static void addTo(ApiRouter router, ItemStamps stamps) {
    CollectionRoutes collection = CollectionRoutes.of(router, stamps, PATH, "caseId");
    CaseRoutes routes = new CaseRoutes(stamps, collection);
    BodyProperties changes =
        new BodyProperties().optional("name", "type", "severity", "status", "overview");
    collection
        .filters(filters(stamps))
        .view((request, item, query) -> shown(item))
        .list(new OffsetPages(MAX_PAGE_SIZE))
        .get()
        .create(
            new BodyProperties()
                .required("name")
                .optional("type", "managedBy", "severity", "status", "overview"),
            routes::complete)
        .update("PATCH", changes, CaseRoutes::assign)
        .delete(CaseRoutes::requireOwn)
        .readItem("GET", "/detections", routes::detections)
        .readItem("GET", "/detections/{detectionId}", routes::detection)
        .readItem("GET", "/impacted-entities", routes::entities)
        .readItem("GET", "/mitre-attack-summary", routes::mitre);
  }

  private static ItemFilters filters(ItemStamps stamps) {
    return new ItemFilters()
        .custom(
            query -> {
              if (query.has("updatedAfter")) {
                throw Errors.badRequest("Unknown query parameter updatedAfter");
              }
              return item -> true;
            })
        .oneOf("managedBy", "managedBy", "sophos", "self")
        .oneOf("type", "type")
        .oneOf("severity", "severity")
        .oneOf("status", "status")
        .oneOf("assignee", "assignee.name")
        .oneOf("name", "name")
        .oneOf("verdict", "verdict", "truePositive", "falsePositive")
        .contains("overviewContains", "overview")
        .flag("escalated", "escalated")
        .betweenRelative("createdAfter", "createdBefore", "createdAt", stamps.clock());
  }

  private static Map<String, Object> shown(Map<String, Object> item) {
    return ItemProperties.without(item, List.of(DetectionGenerator.DETECTION_IDS));
  }

  private void complete(ApiRequest request, Map<String, Object> item) {
    List<String> ids = new ArrayList<>();
    request.body().text("initialDetectionId").ifPresent(ids::add);
    ids.addAll(request.body().texts("otherDetectionIds"));
    for (String id : ids) {
      Map<String, Object> detection =
          request
              .items(DetectionGenerator.DETECTIONS)
              .get(id)
              .orElseThrow(() -> Errors.badRequest("There is no detection " + id));
      item.putIfAbsent("initialDetection", DetectionGenerator.initial(detection));
    }
    item.put("id", "SIM-" + stamps.ids().hex(16));
    item.putIfAbsent("managedBy", "self");
    item.putIfAbsent("status", "new");
    item.put("escalated", false);
    item.put("createdBy", request.principal());
    item.put("tenant", Map.of("id", request.tenant().id()));
    item.put("detectionCount", ids.size());
    item.put(DetectionGenerator.DETECTION_IDS, List.copyOf(ids));
    assign(request, item);
  }

  private static void assign(ApiRequest request, Map<String, Object> item) {
    request
        .body()
        .text("assignee")
        .ifPresent(
            name -> {
              item.put("assignee", Json.object("type", "user", "name", name));
              item.put("assignedAt", item.get("updatedAt"));
            });
  }

  private static void requireOwn(ApiRequest request, Map<String, Object> item) {
    if ("sophos".equals(item.get("managedBy"))) {
      throw Errors.forbidden("Only self-managed cases can be deleted");
    }
  }

  private SimulatedResponse detections(ApiRequest request) {
    return page(request, own(request), DETECTION_FILTERS);
  }

  private SimulatedResponse detection(ApiRequest request) {
    return own(request)
        .filter(one -> request.pathValue("detectionId").equals(one.get("id")))
        .findFirst()
        .map(SimulatedResponse::ok)
        .orElseThrow(() -> Errors.notFound("The detection does not exist"));
  }

  private SimulatedResponse entities(ApiRequest request) {
    return page(request, CaseEntities.of(own(request)), CaseEntities.FILTERS);
  }

  private SimulatedResponse mitre(ApiRequest request) {
    Map<Object, Object> tactics = new LinkedHashMap<>();
    own(request)
        .flatMap(one -> ItemProperties.objects(one, "mitreAttacks").stream())
        .map(attack -> attack.get("tactic"))
        .forEach(
            tactic -> {
              if (tactic instanceof Map<?, ?> known) {
                tactics.putIfAbsent(known.get("id"), tactic);
              }
            });
    return SimulatedResponse.ok(Map.of("tactics", List.copyOf(tactics.values())));
  }

  private Stream<Map<String, Object>> own(ApiRequest request) {
    List<?> ids =
        cases.find(request).get(DetectionGenerator.DETECTION_IDS) instanceof List<?> list
            ? list
            : List.of();
    return ids.stream()
        .flatMap(
            id -> request.items(DetectionGenerator.DETECTIONS).get(String.valueOf(id)).stream());
  }

  private static SimulatedResponse page(
      ApiRequest request, Stream<Map<String, Object>> all, ItemFilters filters) {
    ItemStore items = new ItemStore();
    all.forEach(items::add);
    ListQuery query = ListQuery.of(items, request.query(), filters.predicate(request.query()));
    return SimulatedResponse.ok(
        new OffsetPages(MAX_PAGE_SIZE).page(request.query(), query, item -> item));
  }
}
