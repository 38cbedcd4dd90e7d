package dev.connectorsdk.sophos.xdr;

import dev.connectorsdk.core.Page;
import dev.connectorsdk.core.Paged;
import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.core.internal.http.PathVariables;
import dev.connectorsdk.core.internal.http.call.CallTimeout;
import dev.connectorsdk.sophos.internal.OffsetPage;
import dev.connectorsdk.sophos.internal.OffsetPages;
import dev.connectorsdk.sophos.internal.QueryBody;
import dev.connectorsdk.sophos.internal.RowPage;
import dev.connectorsdk.sophos.internal.RunCalls;
import dev.connectorsdk.sophos.query.QueryRow;
import dev.connectorsdk.sophos.query.QueryRun;
import dev.connectorsdk.sophos.query.QueryVariable;
import dev.connectorsdk.sophos.query.RunDetails;
import dev.connectorsdk.sophos.query.RunStatus;
import dev.connectorsdk.sophos.query.SavedQueries;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Query;
import retrofit2.http.Tag;

/**
 * XDR queries: SQL on the Data Lake of a tenant. It needs an XDR license; without a Data Lake, the
 * service returns 400 with "no accounts found" (as a third party saw it).
 */
public final class XdrQuery {
  private static final String RUNS = "/xdr-query/v1/queries/runs";
  private static final int PAGE_SIZE = 100;

  /** As a third party's collector; the maximum is not published. */
  private static final int RESULTS_PAGE_SIZE = 50;

  private final ApiBinding binding;
  private final Http http;
  private final RunCalls<QueryRow> calls;

  XdrQuery(ApiBinding binding) {
    this.binding = binding;
    this.http = binding.create(Http.class);
    this.calls = new RunCalls<>(RUNS, RESULTS_PAGE_SIZE, http::run, this::results, this::cancel);
  }

  /** Returns the saved queries and their categories. */
  public SavedQueries queries() {
    return binding.resource(SavedQueries.class, "xdr-query");
  }

  /**
   * Starts a query. XDR Query API, POST /xdr-query/v1/queries/runs. A text that the service refuses
   * is a {@code StatusException} with status 400 and its message.
   *
   * @throws IllegalArgumentException if the request has no text and no saved query, or its time
   *     range is invalid
   */
  public QueryRun run(UnaryOperator<XdrQueryRequest.Builder> request) {
    XdrQueryRequest built = request.apply(XdrQueryRequest.builder()).build();
    List<Ids> filters =
        built.endpointIds().isEmpty() ? List.of() : List.of(new Ids(built.endpointIds()));
    RunDetails run =
        http.run(
            new StartBody(
                filters.isEmpty() ? null : new MatchBody(filters),
                QueryBody.Saved.of(built.queryId(), built.categoryId()),
                QueryBody.AdHoc.of(built.template(), built.name()),
                built.variables(),
                built.from(),
                built.to()));
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

  /** Lists all runs. XDR Query API, GET /xdr-query/v1/queries/runs. */
  public Paged<RunDetails> runs() {
    return runs(List.of());
  }

  /**
   * Lists the runs with one of these statuses. XDR Query API, GET /xdr-query/v1/queries/runs.
   *
   * @param statuses the statuses; any if empty
   * @param order the sort order; its format is not published. That of the service if empty
   */
  public Paged<RunDetails> runs(Collection<RunStatus> statuses, String... order) {
    String status = statuses.stream().map(RunStatus::value).collect(Collectors.joining(","));
    String sorted = String.join(",", order);
    return binding.paged(
        "GET " + RUNS,
        OffsetPages.of(
            PAGE_SIZE,
            (page, totals) ->
                http.runs(textOrNull(status), textOrNull(sorted), PAGE_SIZE, page, totals)));
  }

  private static @Nullable String textOrNull(String text) {
    return text.isEmpty() ? null : text;
  }

  private Page<QueryRow> results(String id, Optional<String> cursor, int pageSize) {
    Boolean totals = cursor.isEmpty() ? true : null;
    return http.results(id, cursor.orElse(null), pageSize, totals).toPage();
  }

  private boolean cancel(String id, CallTimeout timeout) {
    return http.cancel(id, Map.of(), timeout).map(Canceled::canceled).orElse(true);
  }

  record Canceled(boolean canceled) {}

  record Ids(List<String> ids) {}

  record MatchBody(List<Ids> filters) {}

  record StartBody(
      @Nullable MatchBody matchEndpoints,
      QueryBody.@Nullable Saved savedQuery,
      QueryBody.@Nullable AdHoc adHocQuery,
      List<QueryVariable> variables,
      Instant from,
      Instant to) {}

  interface Http {
    @POST("xdr-query/v1/queries/runs")
    RunDetails run(@Body StartBody request);

    @GET("xdr-query/v1/queries/runs/{id}")
    RunDetails run(@Path("id") String id, @Tag CallTimeout timeout);

    @GET("xdr-query/v1/queries/runs")
    OffsetPage<RunDetails> runs(
        @Query("statuses") @Nullable String statuses,
        @Query("order") @Nullable String order,
        @Query("pageSize") int pageSize,
        @Query("page") int page,
        @Query("pageTotal") @Nullable Boolean pageTotal);

    @GET("xdr-query/v1/queries/runs/{id}/results")
    RowPage results(
        @Path("id") String id,
        @Query("pageFromKey") @Nullable String key,
        @Query("pageSize") int pageSize,
        @Query("pageTotal") @Nullable Boolean pageTotal);

    @POST("xdr-query/v1/queries/runs/{id}/cancel")
    Optional<Canceled> cancel(
        @Path("id") String id, @Body Map<String, String> nothing, @Tag CallTimeout timeout);
  }
}
