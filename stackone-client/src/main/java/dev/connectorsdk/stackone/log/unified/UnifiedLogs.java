package dev.connectorsdk.stackone.log.unified;

import dev.connectorsdk.core.Paged;
import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.core.internal.http.retry.Retryable;
import dev.connectorsdk.stackone.internal.ListResponse;
import dev.connectorsdk.stackone.internal.LogLists;
import dev.connectorsdk.stackone.internal.ResponseReader;
import dev.connectorsdk.stackone.log.LogDocument;
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
 * The logs of requests to the unified API, and of the provider requests behind them. Servers before
 * July 2026 have only {@link #get}.
 */
public final class UnifiedLogs {
  private static final String LIST = "POST /logs/unified";
  private static final String LIST_PROVIDER = "POST /logs/provider";
  private static final String PROVIDER = "GET /logs/unified/{requestId}/provider";

  private final ApiBinding binding;
  private final Http http;
  private final ResponseReader reader;

  UnifiedLogs(ApiBinding binding) {
    this.binding = binding;
    this.http = binding.create(Http.class);
    this.reader = new ResponseReader(binding, "GET /logs/unified/{requestId}");
  }

  /**
   * Lists requests (StackOne, {@code POST /logs/unified}).
   *
   * @param search adds filters, sorting and the page size
   * @throws IllegalArgumentException if the list does not support a filter
   */
  public Paged<UnifiedLog> list(UnaryOperator<LogSearch.Builder> search) {
    return LogLists.list(binding, LIST, LogLists.OF_UNIFIED, search, http::list);
  }

  /**
   * Returns the log of a request (StackOne, {@code GET /logs/unified/{requestId}}).
   *
   * @throws dev.connectorsdk.core.error.NotFoundException if there is no such log
   */
  public UnifiedLog get(String requestId) {
    return reader.one(UnifiedLog.class, http.get(requestId));
  }

  /**
   * Returns a request with its response, if Advanced Logs are enabled (StackOne, {@code GET
   * /logs/unified/{requestId}/advanced}). The format is unpublished.
   */
  public LogDocument advanced(String requestId) {
    return LogLists.document(http.advanced(requestId));
  }

  /**
   * Lists requests to providers (StackOne, {@code POST /logs/provider}). The format of the logs is
   * unpublished.
   *
   * @param search adds filters, sorting and the page size
   * @throws IllegalArgumentException if the list does not support a filter
   */
  public Paged<LogDocument> listProvider(UnaryOperator<LogSearch.Builder> search) {
    return LogLists.list(
        binding,
        LIST_PROVIDER,
        LogLists.OF_PROVIDER,
        search,
        body -> LogLists.documents(http.listProvider(body)));
  }

  /**
   * Lists the requests to the provider behind a request (StackOne, {@code GET
   * /logs/unified/{requestId}/provider}). The format of the logs is unpublished.
   *
   * @param pageSize the maximum number of logs per page, 1 or more
   */
  public Paged<LogDocument> providerOf(String requestId, int pageSize) {
    return LogLists.list(
        binding, PROVIDER, pageSize, page -> http.providerOf(requestId, page, pageSize));
  }

  /**
   * Returns a request to the provider (StackOne, {@code GET
   * /logs/unified/{requestId}/provider/{id}}). The format is unpublished.
   */
  public LogDocument provider(String requestId, String id) {
    return LogLists.document(http.provider(requestId, id));
  }

  /**
   * Returns a request to the provider with its response, if Advanced Logs are enabled (StackOne,
   * {@code GET /logs/unified/{requestId}/provider/{id}/advanced}). The format is unpublished.
   */
  public LogDocument providerAdvanced(String requestId, String id) {
    return LogLists.document(http.providerAdvanced(requestId, id));
  }

  /** Each POST only reads. */
  interface Http {
    @Retryable
    @POST("logs/unified")
    ListResponse<UnifiedLog> list(@Body Map<String, Object> search);

    @GET("logs/unified/{requestId}")
    ResponseBody get(@Path("requestId") String requestId);

    @GET("logs/unified/{requestId}/advanced")
    Optional<Object> advanced(@Path("requestId") String requestId);

    @Retryable
    @POST("logs/provider")
    ListResponse<Object> listProvider(@Body Map<String, Object> search);

    @GET("logs/unified/{requestId}/provider")
    ListResponse<Object> providerOf(
        @Path("requestId") String requestId,
        @Query("page") int page,
        @Query("page_size") int pageSize);

    @GET("logs/unified/{requestId}/provider/{id}")
    Optional<Object> provider(@Path("requestId") String requestId, @Path("id") String id);

    @GET("logs/unified/{requestId}/provider/{id}/advanced")
    Optional<Object> providerAdvanced(@Path("requestId") String requestId, @Path("id") String id);
  }
}
