package dev.connectorsdk.stackone.log;

import dev.connectorsdk.core.Page;
import dev.connectorsdk.core.Paged;
import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.stackone.internal.ResponseReader;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.http.GET;
import retrofit2.http.Path;
import retrofit2.http.Query;
import retrofit2.http.QueryMap;

/** Requests to StackOne, and those that StackOne made to providers for them. */
public final class RequestLogs {
  private static final String LIST = "GET /requests/logs";
  private static final String LIST_STEPS = "GET /requests/logs/steps";

  private final ApiBinding wire;
  private final Http http;
  private final ResponseReader reader;
  private final ResponseReader stepReader;
  private final ResponseReader oneReader;

  RequestLogs(ApiBinding wire) {
    this.wire = wire;
    this.http = wire.create(Http.class);
    this.reader = new ResponseReader(wire, LIST);
    this.stepReader = new ResponseReader(wire, LIST_STEPS);
    this.oneReader = new ResponseReader(wire, "GET /requests/logs/{id}");
  }

  /** All requests (StackOne, {@code GET /requests/logs}). */
  public Paged<RequestLog> list() {
    return list(query -> query);
  }

  /** Requests that fit a query (StackOne, {@code GET /requests/logs}). */
  public Paged<RequestLog> list(UnaryOperator<RequestLogQuery.Builder> query) {
    RequestLogQuery wanted = query.apply(RequestLogQuery.builder()).build();
    Map<String, String> parameters = wire.query(RequestLogQuery.class, wanted);
    return wire.paged(LIST, cursor -> page(parameters, cursor));
  }

  private Page<RequestLog> page(Map<String, String> parameters, Optional<String> cursor) {
    return reader.listing(RequestLog.class, http.list(parameters, cursor.orElse(null))).page();
  }

  /**
   * One request (StackOne, {@code GET /requests/logs/{id}}).
   *
   * @param requestId the id of the request
   * @throws dev.connectorsdk.core.error.NotFoundException if the project has none with this id
   */
  public RequestLog get(String requestId) {
    return one(requestId, null);
  }

  /**
   * One request, with more about it (StackOne, {@code GET /requests/logs/{id}}).
   *
   * @param requestId the id of the request
   * @param include what else it should hold
   * @throws dev.connectorsdk.core.error.NotFoundException if the project has none with this id
   */
  public RequestLog get(String requestId, LogInclude include) {
    return one(requestId, include.value());
  }

  private RequestLog one(String requestId, @Nullable String include) {
    return oneReader.one(RequestLog.class, http.get(requestId, include));
  }

  /** All requests made to providers (StackOne, {@code GET /requests/logs/steps}). */
  public Paged<StepLog> listSteps() {
    return listSteps(query -> query);
  }

  /** Requests made to providers that fit a query (StackOne, {@code GET /requests/logs/steps}). */
  public Paged<StepLog> listSteps(UnaryOperator<StepLogQuery.Builder> query) {
    StepLogQuery wanted = query.apply(StepLogQuery.builder()).build();
    Map<String, String> parameters = wire.query(StepLogQuery.class, wanted);
    return wire.paged(LIST_STEPS, cursor -> stepPage(parameters, cursor));
  }

  private Page<StepLog> stepPage(Map<String, String> parameters, Optional<String> cursor) {
    ResponseBody answer = http.listSteps(parameters, cursor.orElse(null));
    return stepReader.listing(StepLog.class, answer).page();
  }

  interface Http {
    @GET("requests/logs")
    ResponseBody list(
        @QueryMap Map<String, String> parameters, @Query("next") @Nullable String next);

    @GET("requests/logs/{id}")
    ResponseBody get(@Path("id") String id, @Query("include") @Nullable String include);

    @GET("requests/logs/steps")
    ResponseBody listSteps(
        @QueryMap Map<String, String> parameters, @Query("next") @Nullable String next);
  }
}
