package dev.connectorsdk.stackone.log.action;

import dev.connectorsdk.core.Paged;
import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.core.internal.http.retry.Retryable;
import dev.connectorsdk.stackone.internal.IdCheck;
import dev.connectorsdk.stackone.internal.ListResponse;
import dev.connectorsdk.stackone.internal.LogLists;
import dev.connectorsdk.stackone.internal.ResponseReader;
import dev.connectorsdk.stackone.log.LogDocument;
import dev.connectorsdk.stackone.log.LogField;
import dev.connectorsdk.stackone.log.LogSearch;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import okhttp3.ResponseBody;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Query;

/**
 * The logs of action runs and their steps. Servers before July 2026 have only {@link #get} and
 * {@link #listSteps}; an operation that a server lacks throws a {@code NotFoundException}.
 */
public final class ActionLogs {
  private static final String LIST = "POST /logs/actions";
  private static final String LIST_STEPS = "POST /logs/steps";
  private static final String STEPS_OF_RUN = "GET /logs/actions/{actionRunId}/steps";
  private static final String RUN = "action run id";

  private final ApiBinding binding;
  private final Http http;
  private final ResponseReader reader;

  ActionLogs(ApiBinding binding) {
    this.binding = binding;
    this.http = binding.create(Http.class);
    this.reader = new ResponseReader(binding, "GET /logs/actions/{actionRunId}");
  }

  /**
   * Lists action runs (StackOne, {@code POST /logs/actions}).
   *
   * @param search adds filters, sorting and the page size
   * @throws IllegalArgumentException if the list does not support a filter
   */
  public Paged<ActionLog> list(UnaryOperator<LogSearch.Builder> search) {
    return LogLists.list(binding, LIST, LogLists.OF_ACTIONS, search, http::list);
  }

  /**
   * Returns the log of an action run (StackOne, {@code GET /logs/actions/{actionRunId}}). The lists
   * of runs and steps have the id of a run.
   *
   * @throws dev.connectorsdk.core.error.NotFoundException if there is no such log
   */
  public ActionLog get(String actionRunId) {
    return reader.one(ActionLog.class, http.get(actionRunId));
  }

  /**
   * Returns the requests and responses of a run, if Advanced Logs are enabled (StackOne, {@code GET
   * /logs/actions/{actionRunId}/advanced}). The format is unpublished.
   */
  public LogDocument advanced(String actionRunId) {
    return LogLists.document(http.advanced(actionRunId));
  }

  /**
   * Returns what StackOne's Defender found in a run's result (StackOne, {@code GET
   * /logs/actions/{actionRunId}/defender}). The format is unpublished.
   */
  public LogDocument defender(String actionRunId) {
    return LogLists.document(http.defender(actionRunId));
  }

  /**
   * Returns the decisions of policies about a run (StackOne, {@code GET
   * /logs/actions/{actionRunId}/policy}; on servers since October 2026).
   */
  public PolicyLog policy(String actionRunId) {
    return reader.one(PolicyLog.class, http.policy(actionRunId));
  }

  /** Lists the steps of all runs, like {@link #listSteps(UnaryOperator)}. */
  public Paged<ActionStepLog> listSteps() {
    return listSteps(search -> search);
  }

  /**
   * Lists steps of runs (StackOne, {@code POST /logs/steps}).
   *
   * @param search adds filters, sorting and the page size
   * @throws IllegalArgumentException if the list does not support a filter
   */
  public Paged<ActionStepLog> listSteps(UnaryOperator<LogSearch.Builder> search) {
    return LogLists.list(binding, LIST_STEPS, LogLists.OF_STEPS, search, http::listSteps);
  }

  /** Lists the steps of a run (StackOne, {@code POST /logs/steps}). */
  public Paged<ActionStepLog> listStepsOfRun(String actionRunId) {
    String id = IdCheck.require(RUN, actionRunId);
    return listSteps(search -> search.where(LogField.ACTION_RUN_ID, id));
  }

  /**
   * Lists the steps of a run in the format of the run's own path, which is unpublished (StackOne,
   * {@code GET /logs/actions/{actionRunId}/steps}). {@link #listStepsOfRun} returns typed steps.
   *
   * @param pageSize the maximum number of steps per page, 1 or more
   */
  public Paged<LogDocument> stepDocuments(String actionRunId, int pageSize) {
    return LogLists.list(
        binding, STEPS_OF_RUN, pageSize, page -> http.steps(actionRunId, page, pageSize));
  }

  /**
   * Returns a step of a run (StackOne, {@code GET /logs/actions/{actionRunId}/steps/{stepIndex}}).
   * The format is unpublished.
   *
   * @param index the position of the step, from 0
   */
  public LogDocument step(String actionRunId, int index) {
    return LogLists.document(http.step(actionRunId, index));
  }

  /**
   * Returns the requests and responses of a step, if Advanced Logs are enabled (StackOne, {@code
   * GET /logs/actions/{actionRunId}/steps/{stepIndex}/advanced}). The format is unpublished.
   *
   * @param index the position of the step, from 0
   */
  public LogDocument stepAdvanced(String actionRunId, int index) {
    return LogLists.document(http.stepAdvanced(actionRunId, index));
  }

  /** Each POST only reads. */
  interface Http {
    @Retryable
    @POST("logs/actions")
    ListResponse<ActionLog> list(@Body Map<String, Object> search);

    @GET("logs/actions/{actionRunId}")
    ResponseBody get(@Path("actionRunId") String actionRunId);

    @GET("logs/actions/{actionRunId}/advanced")
    Optional<Object> advanced(@Path("actionRunId") String actionRunId);

    @GET("logs/actions/{actionRunId}/defender")
    Optional<Object> defender(@Path("actionRunId") String actionRunId);

    @GET("logs/actions/{actionRunId}/policy")
    ResponseBody policy(@Path("actionRunId") String actionRunId);

    @Retryable
    @POST("logs/steps")
    ListResponse<ActionStepLog> listSteps(@Body Map<String, Object> search);

    @GET("logs/actions/{actionRunId}/steps")
    ListResponse<Object> steps(
        @Path("actionRunId") String actionRunId,
        @Query("page") int page,
        @Query("page_size") int pageSize);

    @GET("logs/actions/{actionRunId}/steps/{stepIndex}")
    Optional<Object> step(@Path("actionRunId") String actionRunId, @Path("stepIndex") int index);

    @GET("logs/actions/{actionRunId}/steps/{stepIndex}/advanced")
    Optional<Object> stepAdvanced(
        @Path("actionRunId") String actionRunId, @Path("stepIndex") int index);
  }
}
