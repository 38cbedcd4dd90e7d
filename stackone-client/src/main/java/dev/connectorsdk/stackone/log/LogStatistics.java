package dev.connectorsdk.stackone.log;

import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.core.internal.http.retry.Retryable;
import dev.connectorsdk.stackone.internal.LogLists;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import retrofit2.http.Body;
import retrofit2.http.POST;

/** Statistics of the logs of action runs and unified requests. */
public final class LogStatistics {
  private static final String AGGREGATE = "POST /logs/stats/aggregate";
  private static final String DIMENSIONS = "POST /logs/stats/dimensions";

  private final Http http;

  LogStatistics(ApiBinding binding) {
    this.http = binding.create(Http.class);
  }

  /**
   * Counts logs by dimensions and time (StackOne, {@code POST /logs/stats/aggregate}). The format
   * of the response is unpublished.
   *
   * @param search adds filters; its paging is not used
   * @param interval the unit of time
   * @param period the number of units per interval, 1 or more
   * @param dimensions the dimensions
   * @throws IllegalArgumentException if a filter is not supported, or the period less than 1
   */
  public LogDocument aggregate(
      UnaryOperator<LogSearch.Builder> search,
      LogInterval interval,
      int period,
      LogField... dimensions) {
    if (period < 1) {
      throw new IllegalArgumentException("The period must be 1 or more, was " + period);
    }
    Map<String, Object> body = body(AGGREGATE, LogLists.OF_ALL, search, dimensions);
    body.put("interval_type", interval.value());
    body.put("interval_period", period);
    return LogLists.document(http.aggregate(body));
  }

  /**
   * Returns the values of dimensions with their counts (StackOne, {@code POST
   * /logs/stats/dimensions}).
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
        dimensionBody(DIMENSIONS, LogLists.OF_ALL, search, maxValues, dimensions));
  }

  /** Returns the body of a request for the values of dimensions. */
  public static Map<String, Object> dimensionBody(
      String request,
      String names,
      UnaryOperator<LogSearch.Builder> search,
      int maxValues,
      LogField... dimensions) {
    if (dimensions.length == 0 || maxValues < 1) {
      throw new IllegalArgumentException("At least one dimension and one value are needed.");
    }
    Map<String, Object> body = body(request, names, search, dimensions);
    body.put("max_values", maxValues);
    return body;
  }

  private static Map<String, Object> body(
      String request, String names, UnaryOperator<LogSearch.Builder> search, LogField... fields) {
    LogSearch built = search.apply(LogSearch.builder()).build();
    Map<String, Object> body = new LinkedHashMap<>(LogLists.filters(request, names, built));
    List<String> dimensions = Stream.of(fields).map(LogField::value).toList();
    body.put("dimensions", dimensions);
    return body;
  }

  /** Each POST only reads. */
  interface Http {
    @Retryable
    @POST("logs/stats/aggregate")
    Optional<Object> aggregate(@Body Map<String, Object> query);

    @Retryable
    @POST("logs/stats/dimensions")
    LogDimensions dimensions(@Body Map<String, Object> query);
  }
}
