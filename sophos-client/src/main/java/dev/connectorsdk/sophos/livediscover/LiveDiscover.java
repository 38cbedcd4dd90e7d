package dev.connectorsdk.sophos.livediscover;

import dev.connectorsdk.core.Page;
import dev.connectorsdk.core.Paged;
import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.core.internal.http.PathVariables;
import dev.connectorsdk.core.internal.http.call.CallTimeout;
import dev.connectorsdk.sophos.internal.OffsetPage;
import dev.connectorsdk.sophos.internal.OffsetPages;
import dev.connectorsdk.sophos.internal.QueryBody;
import dev.connectorsdk.sophos.internal.QueryParameters;
import dev.connectorsdk.sophos.internal.RowPage;
import dev.connectorsdk.sophos.internal.RunCalls;
import dev.connectorsdk.sophos.query.QueryRow;
import dev.connectorsdk.sophos.query.QueryRun;
import dev.connectorsdk.sophos.query.QueryVariable;
import dev.connectorsdk.sophos.query.RunDetails;
import dev.connectorsdk.sophos.query.SavedQueries;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Query;
import retrofit2.http.QueryMap;
import retrofit2.http.Tag;

/**
 * Live Discover: queries in the SQL of osquery, on the endpoints of a tenant.
 *
 * <p>Third parties state limits of 10 runs per minute and 500 per day for a tenant (unverified).
 */
public final class LiveDiscover {
  private static final String RUNS = "/live-discover/v1/queries/runs";

  /** As the official connector. */
  private static final int RESULTS_PAGE_SIZE = 1_000;

  private final ApiBinding binding;
  private final Http http;
  private final RunCalls<QueryRow> calls;

  LiveDiscover(ApiBinding binding) {
    this.binding = binding;
    this.http = binding.create(Http.class);
    this.calls = new RunCalls<>(RUNS, RESULTS_PAGE_SIZE, http::run, this::results);
  }

  /** Returns the saved queries and their categories. */
  public SavedQueries queries() {
    return binding.resource(SavedQueries.class, "live-discover");
  }

  /** Returns the enrichment pivots. */
  public EnrichmentPivots enrichmentPivots() {
    return binding.resource(EnrichmentPivots.class);
  }

  /**
   * Starts a query. Live Discover API, POST /live-discover/v1/queries/runs. A text that the service
   * refuses is a {@code StatusException} with status 400 and its message.
   *
   * @throws IllegalArgumentException if the request has no text and no saved query, or no endpoints
   */
  public QueryRun run(UnaryOperator<LiveDiscoverRequest.Builder> request) {
    LiveDiscoverRequest built = request.apply(LiveDiscoverRequest.builder()).build();
    RunDetails run =
        http.run(
            new StartBody(
                new MatchBody(built.allEndpoints().orElse(null), built.endpoints()),
                QueryBody.Saved.of(built.queryId(), built.categoryId()),
                QueryBody.AdHoc.of(built.template(), built.name()),
                built.variables()));
    return binding.resource(QueryRun.class, calls, run.id(), true);
  }

  /**
   * Returns a run that was started before, here or in another process. Sends nothing.
   *
   * @throws IllegalArgumentException if the id is blank
   */
  public QueryRun run(String id) {
    return binding.resource(QueryRun.class, calls, PathVariables.check("id", id), false);
  }

  /** Lists all runs. Live Discover API, GET /live-discover/v1/queries/runs. */
  public Paged<RunDetails> runs() {
    return runs(UnaryOperator.identity());
  }

  /**
   * Lists the runs that match. Live Discover API, GET /live-discover/v1/queries/runs.
   *
   * @throws IllegalArgumentException if the query is invalid
   */
  public Paged<RunDetails> runs(UnaryOperator<LiveDiscoverRunQuery> query) {
    QueryParameters given = query.apply(new LiveDiscoverRunQuery()).parameters;
    return OffsetPages.list(
        binding, "GET " + RUNS, given, LiveDiscoverRunQuery.MAX_PAGE_SIZE, http::runs);
  }

  /**
   * Lists the endpoints of a run with their status. Live Discover API, GET
   * /live-discover/v1/queries/runs/{runId}/endpoints.
   *
   * @throws IllegalArgumentException if the id is blank or the query invalid
   */
  public Paged<RunEndpoint> endpoints(String runId, UnaryOperator<RunEndpointQuery> query) {
    String id = PathVariables.check("runId", runId);
    QueryParameters given = query.apply(new RunEndpointQuery()).parameters;
    return OffsetPages.list(
        binding,
        "GET " + RUNS + "/{runId}/endpoints",
        given,
        RunEndpointQuery.MAX_PAGE_SIZE,
        (parameters, page, totals) -> http.endpoints(id, parameters, page, totals));
  }

  private Page<QueryRow> results(String id, Optional<String> cursor, int pageSize) {
    Boolean totals = cursor.isEmpty() ? true : null;
    return http.results(id, cursor.orElse(null), pageSize, totals).toPage();
  }

  record MatchBody(@Nullable Boolean all, List<EndpointFilter> filters) {}

  record StartBody(
      MatchBody matchEndpoints,
      QueryBody.@Nullable Saved savedQuery,
      QueryBody.@Nullable AdHoc adHocQuery,
      List<QueryVariable> variables) {}

  interface Http {
    @POST("live-discover/v1/queries/runs")
    RunDetails run(@Body StartBody request);

    @GET("live-discover/v1/queries/runs/{id}")
    RunDetails run(@Path("id") String id, @Tag CallTimeout timeout);

    @GET("live-discover/v1/queries/runs")
    OffsetPage<RunDetails> runs(
        @QueryMap Map<String, String> query,
        @Query("page") int page,
        @Query("pageTotal") @Nullable Boolean pageTotal);

    @GET("live-discover/v1/queries/runs/{id}/endpoints")
    OffsetPage<RunEndpoint> endpoints(
        @Path("id") String id,
        @QueryMap Map<String, String> query,
        @Query("page") int page,
        @Query("pageTotal") @Nullable Boolean pageTotal);

    @GET("live-discover/v1/queries/runs/{id}/results")
    RowPage results(
        @Path("id") String id,
        @Query("pageFromKey") @Nullable String key,
        @Query("pageSize") int pageSize,
        @Query("pageTotal") @Nullable Boolean pageTotal);
  }
}
