package dev.connectorsdk.stackone.log.action;

import dev.connectorsdk.core.Page;
import dev.connectorsdk.core.Paged;
import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.core.internal.http.Retryable;
import dev.connectorsdk.stackone.internal.IdCheck;
import dev.connectorsdk.stackone.internal.ListResponse;
import dev.connectorsdk.stackone.internal.NumberedPages;
import dev.connectorsdk.stackone.internal.ResponseReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import okhttp3.ResponseBody;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;

/** The logs of action runs and their steps. */
public final class ActionLogs {
  private static final String LIST_STEPS = "POST /logs/steps";
  private static final int DEFAULT_PAGE_SIZE = 25;

  private final ApiBinding binding;
  private final Http http;
  private final ResponseReader reader;

  ActionLogs(ApiBinding binding) {
    this.binding = binding;
    this.http = binding.create(Http.class);
    this.reader = new ResponseReader(binding, "GET /logs/actions/{actionRunId}");
  }

  /**
   * Returns the log of an action run (StackOne, {@code GET /logs/actions/{actionRunId}}). Steps
   * have the id of their run; StackOne documents no other source of it (unverified).
   *
   * @throws dev.connectorsdk.core.error.NotFoundException if there is no such log
   */
  public ActionLog get(String actionRunId) {
    return reader.one(ActionLog.class, http.get(actionRunId));
  }

  /** Lists the steps of all runs (StackOne, {@code POST /logs/steps}). */
  public Paged<ActionStepLog> listSteps() {
    return listSteps(query -> query);
  }

  /**
   * Lists steps (StackOne, {@code POST /logs/steps}).
   *
   * @param query adds filters and the page size
   */
  public Paged<ActionStepLog> listSteps(UnaryOperator<ActionStepQuery.Builder> query) {
    ActionStepQuery built = query.apply(ActionStepQuery.builder()).build();
    return binding.paged(LIST_STEPS, cursor -> page(built, cursor));
  }

  /**
   * Lists the steps of a run (StackOne, {@code POST /logs/steps}). Whether StackOne supports the
   * filter {@code action_run_id} is unverified, so steps of other runs are also removed here.
   */
  public Paged<ActionStepLog> listStepsOfRun(String actionRunId) {
    String id = IdCheck.require("action run id", actionRunId);
    ActionStepQuery query = ActionStepQuery.builder().putMembers("action_run_id", id).build();
    return binding.paged(LIST_STEPS, cursor -> ofRun(id, page(query, cursor)));
  }

  private static Page<ActionStepLog> ofRun(String id, Page<ActionStepLog> page) {
    List<ActionStepLog> steps =
        page.items().stream()
            .filter(step -> step.actionRunId().filter(id::equals).isPresent())
            .toList();
    return new Page<>(steps, page.next(), OptionalLong.empty());
  }

  private Page<ActionStepLog> page(ActionStepQuery query, Optional<String> cursor) {
    Map<String, Object> body = new LinkedHashMap<>(query.members());
    query.pageSize().ifPresent(size -> body.put("page_size", size));
    Integer number = NumberedPages.number(cursor);
    if (number != null) {
      body.put("page", number);
    }
    int size = query.pageSize().orElse(DEFAULT_PAGE_SIZE);
    return NumberedPages.page(http.listSteps(body).list(), cursor, size, step -> step);
  }

  /**
   * A page of steps.
   *
   * @param data the steps
   * @param query the paging of the request
   * @param total the number of steps on all pages
   */
  record StepPage(List<ActionStepLog> data, Optional<Paging> query, OptionalLong total) {

    /**
     * The paging of a request.
     *
     * @param pageSize the maximum number of steps per page
     */
    record Paging(OptionalInt pageSize) {}

    ListResponse<ActionStepLog> list() {
      OptionalInt size = query.map(Paging::pageSize).orElse(OptionalInt.empty());
      return new ListResponse<>(data, Optional.empty(), size, total);
    }
  }

  interface Http {
    @GET("logs/actions/{actionRunId}")
    ResponseBody get(@Path("actionRunId") String actionRunId);

    @Retryable
    @POST("logs/steps")
    StepPage listSteps(@Body Map<String, Object> query);
  }
}
