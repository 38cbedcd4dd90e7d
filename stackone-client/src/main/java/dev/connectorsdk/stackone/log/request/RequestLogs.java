package dev.connectorsdk.stackone.log.request;

import dev.connectorsdk.core.Page;
import dev.connectorsdk.core.Paged;
import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.stackone.internal.CursorPage;
import dev.connectorsdk.stackone.internal.ResponseReader;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.http.GET;
import retrofit2.http.Path;
import retrofit2.http.Query;
import retrofit2.http.QueryMap;

/** The legacy logs of requests to StackOne, and of the provider requests behind them. */
public final class RequestLogs {
  private static final String LIST = "GET /requests/logs";
  private static final String LIST_STEPS = "GET /requests/logs/steps";

  private final ApiBinding binding;
  private final Http http;
  private final ResponseReader reader;

  RequestLogs(ApiBinding binding) {
    this.binding = binding;
    this.http = binding.create(Http.class);
    this.reader = new ResponseReader(binding, "GET /requests/logs/{id}");
  }

  /**
   * Lists all requests (StackOne, {@code GET /requests/logs}).
   *
   * @deprecated Removed from servers since October 2026: use {@code logs().list}, which also works
   *     on older servers.
   */
  @Deprecated
  public Paged<RequestLog> list() {
    return list(query -> query);
  }

  /**
   * Lists requests (StackOne, {@code GET /requests/logs}).
   *
   * @param query adds filters and the page size
   * @deprecated Removed from servers since October 2026: use {@code logs().list}, which also works
   *     on older servers.
   */
  @Deprecated
  public Paged<RequestLog> list(UnaryOperator<RequestLogQuery.Builder> query) {
    RequestLogQuery built = query.apply(RequestLogQuery.builder()).build();
    Map<String, String> parameters = binding.query(RequestLogQuery.class, built);
    return binding.paged(LIST, cursor -> page(parameters, cursor));
  }

  private Page<RequestLog> page(Map<String, String> parameters, Optional<String> cursor) {
    return http.list(parameters, cursor.orElse(null)).page();
  }

  /**
   * Returns the log of a request (StackOne, {@code GET /requests/logs/{id}}).
   *
   * @param requestId the id of the request
   * @param include optional parts of the log; sent as one list with commas, of which StackOne
   *     documents a single value only
   * @throws dev.connectorsdk.core.error.NotFoundException if there is no such log
   * @deprecated Removed from servers since October 2026: use {@code logs().actions()} and {@code
   *     logs().unified()}.
   */
  @Deprecated
  public RequestLog get(String requestId, LogInclude... include) {
    String parts =
        include.length == 0
            ? null
            : Stream.of(include).map(LogInclude::value).collect(Collectors.joining(","));
    return reader.one(RequestLog.class, http.get(requestId, parts));
  }

  /**
   * Lists all requests to providers (StackOne, {@code GET /requests/logs/steps}).
   *
   * @deprecated Removed from servers since October 2026: use {@code logs().unified().listProvider}
   *     or {@code logs().actions().listSteps}.
   */
  @Deprecated
  public Paged<StepLog> listSteps() {
    return listSteps(query -> query);
  }

  /**
   * Lists requests to providers (StackOne, {@code GET /requests/logs/steps}).
   *
   * @param query adds filters and the page size
   * @deprecated Removed from servers since October 2026: use {@code logs().unified().listProvider}
   *     or {@code logs().actions().listSteps}.
   */
  @Deprecated
  public Paged<StepLog> listSteps(UnaryOperator<StepLogQuery.Builder> query) {
    StepLogQuery built = query.apply(StepLogQuery.builder()).build();
    Map<String, String> parameters = binding.query(StepLogQuery.class, built);
    return binding.paged(LIST_STEPS, cursor -> stepPage(parameters, cursor));
  }

  private Page<StepLog> stepPage(Map<String, String> parameters, Optional<String> cursor) {
    return http.listSteps(parameters, cursor.orElse(null)).page();
  }

  interface Http {
    @GET("requests/logs")
    CursorPage<RequestLog> list(
        @QueryMap Map<String, String> parameters, @Query("next") @Nullable String next);

    @GET("requests/logs/{id}")
    ResponseBody get(@Path("id") String id, @Query("include") @Nullable String include);

    @GET("requests/logs/steps")
    CursorPage<StepLog> listSteps(
        @QueryMap Map<String, String> parameters, @Query("next") @Nullable String next);
  }
}
