package dev.connectorsdk.sophos.detection;

import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.core.internal.http.PathVariables;
import dev.connectorsdk.core.internal.http.call.CallTimeout;
import dev.connectorsdk.sophos.internal.OffsetPage;
import dev.connectorsdk.sophos.internal.OffsetPages;
import dev.connectorsdk.sophos.internal.QueryParameters;
import dev.connectorsdk.sophos.internal.RunCalls;
import dev.connectorsdk.sophos.query.Run;
import dev.connectorsdk.sophos.query.RunDetails;
import java.util.Map;
import java.util.function.BiFunction;
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
 * The detections of a tenant. A query is a run: start it, wait for it, read its results.
 *
 * <p><b>Sophos Fusion.</b> For a tenant that Sophos has moved to "Sophos Fusion", this API is said
 * to return detections from before the move with status 200: old data, without an error. Evidence:
 * stated by a third party, without a measurement; no official source. This client does not notice
 * the move: compare with the console before you rely on an empty result.
 */
public final class Detections {
  private static final String PATH = "/detections/v1/queries/detections";
  private static final int PAGE_SIZE = 100;
  private static final String GROUPS = "/detections/v1/queries/detection-groups";

  private final ApiBinding binding;
  private final Http http;
  private final RunCalls<Detection> detections;
  private final RunCalls<Detection> groups;

  Detections(ApiBinding binding) {
    this.binding = binding;
    this.http = binding.create(Http.class);
    this.detections = calls(PATH, http::get, http::results);
    this.groups = calls(GROUPS, http::getGroups, http::groupResults);
  }

  /**
   * Starts a query on detections. Detections API, POST /detections/v1/queries/detections.
   *
   * @throws IllegalArgumentException if the query is invalid
   */
  public Run<Detection> run(UnaryOperator<DetectionQuery.Builder> query) {
    RunDetails run = http.run(query.apply(DetectionQuery.builder()).build());
    return resource(detections, run.id());
  }

  /**
   * Returns a query that was started before, here or in another process. Sends nothing.
   *
   * @throws IllegalArgumentException if the id is blank
   */
  public Run<Detection> run(String id) {
    return resource(detections, PathVariables.check("id", id));
  }

  /**
   * Starts a query on groups: one result for each rule, with the number of its detections.
   * Detections API, POST /detections/v1/queries/detection-groups.
   *
   * @throws IllegalArgumentException if the query is invalid
   */
  public Run<Detection> runGroups(UnaryOperator<DetectionQuery.Builder> query) {
    RunDetails run = http.runGroups(query.apply(DetectionQuery.builder()).build());
    return resource(groups, run.id());
  }

  /**
   * Returns a query on groups that was started before. Sends nothing.
   *
   * @throws IllegalArgumentException if the id is blank
   */
  public Run<Detection> runGroups(String id) {
    return resource(groups, PathVariables.check("id", id));
  }

  /**
   * Counts detections over time. Detections API, GET /detections/v1/queries/detections/counts.
   *
   * @throws IllegalArgumentException if the query is invalid
   */
  public DetectionCounts counts(UnaryOperator<DetectionCountQuery> query) {
    QueryParameters built = query.apply(new DetectionCountQuery()).checked();
    return http.counts(built.texts(binding));
  }

  /** The API cannot cancel a run, so that it makes no difference who started it. */
  @SuppressWarnings("unchecked") // the results of these calls are detections
  private Run<Detection> resource(RunCalls<Detection> calls, String id) {
    return binding.resource(Run.class, calls, id, false);
  }

  private static RunCalls<Detection> calls(
      String path, BiFunction<String, CallTimeout, RunDetails> get, ResultPages results) {
    return new RunCalls<>(
        path,
        PAGE_SIZE,
        get,
        (id, cursor, size) ->
            OffsetPages.<Detection>of(size, (page, totals) -> results.page(id, size, page, totals))
                .apply(cursor));
  }

  private interface ResultPages {
    OffsetPage<Detection> page(String id, int pageSize, int page, @Nullable Boolean totals);
  }

  interface Http {
    @POST("detections/v1/queries/detections")
    RunDetails run(@Body DetectionQuery query);

    @GET("detections/v1/queries/detections/{id}")
    RunDetails get(@Path("id") String id, @Tag CallTimeout timeout);

    @GET("detections/v1/queries/detections/{id}/results")
    OffsetPage<Detection> results(
        @Path("id") String id,
        @Query("pageSize") int pageSize,
        @Query("page") int page,
        @Query("pageTotal") @Nullable Boolean pageTotal);

    @POST("detections/v1/queries/detection-groups")
    RunDetails runGroups(@Body DetectionQuery query);

    @GET("detections/v1/queries/detection-groups/{id}")
    RunDetails getGroups(@Path("id") String id, @Tag CallTimeout timeout);

    @GET("detections/v1/queries/detection-groups/{id}/results")
    OffsetPage<Detection> groupResults(
        @Path("id") String id,
        @Query("pageSize") int pageSize,
        @Query("page") int page,
        @Query("pageTotal") @Nullable Boolean pageTotal);

    @GET("detections/v1/queries/detections/counts")
    DetectionCounts counts(@QueryMap Map<String, String> query);
  }
}
