package dev.connectorsdk.stackone.log;

import dev.connectorsdk.core.Page;
import dev.connectorsdk.core.Paged;
import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.core.internal.http.Retryable;
import dev.connectorsdk.stackone.internal.NumberedPages;
import dev.connectorsdk.stackone.internal.Required;
import dev.connectorsdk.stackone.internal.ResponseReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import okhttp3.ResponseBody;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;

/** Runs of actions and their steps, from StackOne's newer logs. */
public final class ActionLogs {
  private static final String LIST_STEPS = "POST /logs/steps";
  private static final int USUAL_PAGE_SIZE = 25;

  private final ApiBinding wire;
  private final Http http;
  private final ResponseReader reader;

  ActionLogs(ApiBinding wire) {
    this.wire = wire;
    this.http = wire.create(Http.class);
    this.reader = new ResponseReader(wire, "GET /logs/actions/{actionRunId}");
  }

  /**
   * One run of an action (StackOne, {@code GET /logs/actions/{actionRunId}}). Unverified: where the
   * id of a run is to be had; steps carry it.
   *
   * @throws dev.connectorsdk.core.error.NotFoundException if the project has none with this id
   */
  public ActionLog get(String actionRunId) {
    return reader.one(ActionLog.class, http.get(actionRunId));
  }

  /** The steps of all runs (StackOne, {@code POST /logs/steps}). */
  public Paged<ActionStepLog> listSteps() {
    return listSteps(query -> query);
  }

  /** The steps that fit a query (StackOne, {@code POST /logs/steps}). */
  public Paged<ActionStepLog> listSteps(UnaryOperator<ActionStepQuery.Builder> query) {
    ActionStepQuery wanted = query.apply(ActionStepQuery.builder()).build();
    return wire.paged(LIST_STEPS, cursor -> page(wanted, cursor));
  }

  /**
   * The steps of one run (StackOne, {@code POST /logs/steps}). Unverified: that StackOne takes
   * {@code action_run_id}; steps of other runs are left out here, so that the list is right even
   * where it does not.
   */
  public Paged<ActionStepLog> listSteps(String actionRunId) {
    String id = Required.id("action run id", actionRunId);
    ActionStepQuery wanted = ActionStepQuery.builder().putMembers("action_run_id", id).build();
    return wire.paged(LIST_STEPS, cursor -> ofRun(id, page(wanted, cursor)));
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
    int size = query.pageSize().orElse(USUAL_PAGE_SIZE);
    return NumberedPages.page(http.listSteps(body).listing(), cursor, size, step -> step);
  }

  interface Http {
    @GET("logs/actions/{actionRunId}")
    ResponseBody get(@Path("actionRunId") String actionRunId);

    @Retryable
    @POST("logs/steps")
    StepPage listSteps(@Body Map<String, Object> query);
  }
}
