package dev.connectorsdk.stackone.log.platform;

import dev.connectorsdk.core.Paged;
import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.core.internal.http.retry.Retryable;
import dev.connectorsdk.stackone.internal.ListResponse;
import dev.connectorsdk.stackone.internal.LogLists;
import dev.connectorsdk.stackone.log.LogDimensions;
import dev.connectorsdk.stackone.log.LogField;
import dev.connectorsdk.stackone.log.LogSearch;
import dev.connectorsdk.stackone.log.LogStatistics;
import java.util.Map;
import java.util.function.UnaryOperator;
import retrofit2.http.Body;
import retrofit2.http.POST;

/**
 * The audit trail of the StackOne project, which StackOne calls platform logs; on servers since
 * October 2026. StackOne refuses callers that may see only some accounts of the project.
 */
public final class AuditLogs {
  private static final String LIST = "POST /logs/platform";
  private static final String DIMENSIONS = "POST /logs/platform/dimensions";

  private final ApiBinding binding;
  private final Http http;

  AuditLogs(ApiBinding binding) {
    this.binding = binding;
    this.http = binding.create(Http.class);
  }

  /**
   * Lists audit events (StackOne, {@code POST /logs/platform}).
   *
   * @param search adds filters, sorting and the page size
   * @throws IllegalArgumentException if the list does not support a filter
   */
  public Paged<AuditLog> list(UnaryOperator<LogSearch.Builder> search) {
    return LogLists.list(binding, LIST, LogLists.OF_PLATFORM, search, http::list);
  }

  /**
   * Returns the values of dimensions with their counts (StackOne, {@code POST
   * /logs/platform/dimensions}).
   *
   * @param search adds filters; its paging is not used
   * @param maxValues the maximum number of values per dimension, 1 or more; StackOne's default is
   *     100
   * @param dimensions the dimensions, at least one
   * @throws IllegalArgumentException if a filter is not supported, there is no dimension, or the
   *     maximum is less than 1
   */
  public LogDimensions dimensions(
      UnaryOperator<LogSearch.Builder> search, int maxValues, LogField... dimensions) {
    return http.dimensions(
        LogStatistics.dimensionBody(
            DIMENSIONS, LogLists.OF_PLATFORM, search, maxValues, dimensions));
  }

  /** Each POST only reads. */
  interface Http {
    @Retryable
    @POST("logs/platform")
    ListResponse<AuditLog> list(@Body Map<String, Object> search);

    @Retryable
    @POST("logs/platform/dimensions")
    LogDimensions dimensions(@Body Map<String, Object> query);
  }
}
