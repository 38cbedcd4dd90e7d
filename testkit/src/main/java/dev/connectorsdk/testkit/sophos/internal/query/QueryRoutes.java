package dev.connectorsdk.testkit.sophos.internal.query;

import dev.connectorsdk.testkit.http.Json;
import dev.connectorsdk.testkit.http.SimulatedResponse;
import dev.connectorsdk.testkit.internal.rows.Series;
import dev.connectorsdk.testkit.sophos.internal.Errors;
import dev.connectorsdk.testkit.sophos.internal.data.ItemProperties;
import dev.connectorsdk.testkit.sophos.internal.data.ItemStore;
import dev.connectorsdk.testkit.sophos.internal.route.ApiRequest;
import dev.connectorsdk.testkit.sophos.internal.route.ApiRouter;
import dev.connectorsdk.testkit.sophos.internal.route.BodyProperties;
import dev.connectorsdk.testkit.sophos.internal.route.CollectionRoutes;
import dev.connectorsdk.testkit.sophos.internal.route.ItemFilters;
import dev.connectorsdk.testkit.sophos.internal.route.ItemStamps;
import dev.connectorsdk.testkit.sophos.internal.route.KeyPages;
import dev.connectorsdk.testkit.sophos.internal.route.ListPaging;
import dev.connectorsdk.testkit.sophos.internal.route.ListQuery;
import dev.connectorsdk.testkit.sophos.internal.route.OffsetPages;
import dev.connectorsdk.testkit.sophos.internal.route.Parameters;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Live Discover API and XDR Query API: saved queries, categories, and runs. A text that does not
 * start with SELECT or WITH is refused; all others have the rows of the tenant's {@link
 * dev.connectorsdk.testkit.sophos.SimulatedRuns}.
 */
public final class QueryRoutes {
  private static final int MAX_ROWS = 1_000;

  private final String queries;
  private final RunRoutes runs;
  private final Clock clock;
  private final boolean onEndpoints;

  private QueryRoutes(ItemStamps stamps, String queries, boolean onEndpoints) {
    this.queries = queries;
    this.runs = new RunRoutes(stamps, queries + "/runs");
    this.clock = stamps.clock();
    this.onEndpoints = onEndpoints;
  }

  public static void addTo(ApiRouter router, ItemStamps stamps) {
    addCommon(router, stamps, "/live-discover/v1/queries", liveDiscoverRuns());
    addCommon(
        router, stamps, "/xdr-query/v1/queries", new ItemFilters().anyOf("statuses", "status"));
    BodyProperties pivot = new BodyProperties().optional("name", "description", "url", "type");
    CollectionRoutes.of(router, stamps, "/live-discover/v1/enrichment-pivots", "enrichmentPivotId")
        .list(ListPaging.none())
        .create(new BodyProperties().required("name", "url", "type").optional("description"))
        .update("PATCH", pivot)
        .delete();
    RunEndpoints.addTo(router, stamps);
  }

  private static void addCommon(
      ApiRouter router, ItemStamps stamps, String path, ItemFilters runFilters) {
    QueryRoutes routes = new QueryRoutes(stamps, path, path.startsWith("/live-discover"));
    CollectionRoutes.of(router, stamps, path, "queryId")
        .filters(
            new ItemFilters()
                .contains("search", "name")
                .when(
                    parameters -> parameters.text("categoryId"),
                    id ->
                        query ->
                            ItemProperties.objects(query, "categories").stream()
                                .anyMatch(category -> id.equals(category.get("id")))))
        .list(new OffsetPages())
        .get();
    CollectionRoutes.of(router, stamps, path + "/categories", "categoryId")
        .list(ListPaging.none())
        .get();
    CollectionRoutes.of(router, stamps, path + "/runs", "runId")
        .filters(runFilters)
        .list(new OffsetPages());
    router.write("POST", path + "/runs", routes::start);
    router.write("GET", path + "/runs/{runId}", routes::poll);
    router.read("GET", path + "/runs/{runId}/results", routes::results);
    if (!routes.onEndpoints) {
      router.write(
          "POST",
          path + "/runs/{runId}/cancel",
          request -> SimulatedResponse.ok(Map.of("canceled", routes.runs.cancel(request))));
    }
  }

  private static ItemFilters liveDiscoverRuns() {
    return new ItemFilters()
        .oneOf("queryId", "query.id")
        .oneOf("categoryId", "category.id")
        .oneOf("status", "status", "pending", "started", "finished")
        .oneOf("result", "result", "notAvailable", "succeeded", "failed", "timedOut")
        .oneOf("createdByPrincipalType", "createdBy.type", "service", "user");
  }

  private SimulatedResponse start(ApiRequest request) {
    Parameters body = request.body();
    Map<String, Object> run = Json.object("createdBy", request.principal());
    body.value("savedQuery").ifPresent(saved -> addSaved(request, saved, run));
    body.value("adHocQuery").ifPresent(text -> addText(text, run));
    if (run.get("template") == null) {
      throw Errors.badRequest("savedQuery or adHocQuery is required");
    }
    for (String name : List.of("matchEndpoints", "variables", "from", "to")) {
      body.value(name).ifPresent(value -> run.put(name, value));
    }
    if (onEndpoints) {
      run.putAll(RunEndpoints.counts(request, run.get("matchEndpoints"), clock));
    }
    return runs.start(request, run);
  }

  private void addSaved(ApiRequest request, Object saved, Map<String, Object> run) {
    Object id = saved instanceof Map<?, ?> properties ? properties.get("queryId") : null;
    Map<String, Object> query =
        request
            .items(queries)
            .get(String.valueOf(id))
            .orElseThrow(() -> Errors.badRequest("The saved query does not exist"));
    run.put("name", query.get("name"));
    run.put("template", query.get("template"));
    run.put("query", ItemProperties.select(query, List.of("name", "code")));
  }

  private static void addText(Object adHoc, Map<String, Object> run) {
    Object template = adHoc instanceof Map<?, ?> properties ? properties.get("template") : null;
    String text = String.valueOf(template).strip();
    if (!text.toUpperCase(Locale.ROOT).matches("(?s)(SELECT|WITH)\\b.*")) {
      throw Errors.badRequest("The query is not valid: a statement must start with SELECT or WITH");
    }
    run.put("template", text);
    if (adHoc instanceof Map<?, ?> properties && properties.get("name") instanceof String name) {
      run.put("name", name);
    }
  }

  private SimulatedResponse poll(ApiRequest request) {
    String id = request.pathValue("runId");
    long rows =
        request.tenant().queryRuns().find(id).map(state -> state.rows().items().size()).orElse(0L);
    return runs.poll(request, rows);
  }

  private SimulatedResponse results(ApiRequest request) {
    RunStates.State state = runs.withResults(request);
    long count = runs.resultCount(request, state.rows().items().size());
    ItemStore rows = new ItemStore();
    if (count > 0) {
      rows.add(new Series<>(count, state.rows().items().item(), state.rows().items().indexOf()));
    }
    Parameters query = request.query();
    Map<String, Object> page =
        new KeyPages("rows", MAX_ROWS, false)
            .page(query, ListQuery.of(rows, query, row -> true), row -> row);
    page.put("metadata", Map.of("columns", state.rows().columns()));
    return SimulatedResponse.ok(page);
  }
}
