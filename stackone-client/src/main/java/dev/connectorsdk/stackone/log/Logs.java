package dev.connectorsdk.stackone.log;

import dev.connectorsdk.core.Page;
import dev.connectorsdk.core.Paged;
import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.core.internal.http.retry.Retryable;
import dev.connectorsdk.stackone.internal.CursorPage;
import dev.connectorsdk.stackone.internal.ListResponse;
import dev.connectorsdk.stackone.internal.LogLists;
import dev.connectorsdk.stackone.internal.NumberedPages;
import dev.connectorsdk.stackone.internal.PathChoice;
import dev.connectorsdk.stackone.internal.ResponseReader;
import dev.connectorsdk.stackone.log.action.ActionLog;
import dev.connectorsdk.stackone.log.action.ActionLogs;
import dev.connectorsdk.stackone.log.platform.AuditLogs;
import dev.connectorsdk.stackone.log.platform.PlatformLogs;
import dev.connectorsdk.stackone.log.request.RequestLogs;
import dev.connectorsdk.stackone.log.unified.UnifiedLog;
import dev.connectorsdk.stackone.log.unified.UnifiedLogs;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Query;
import retrofit2.http.QueryMap;

/**
 * The logs of the project. Servers before July 2026 have single logs of runs and requests, and the
 * legacy lists; servers since October 2026 have no legacy lists.
 *
 * <p>{@code toString} of a log omits headers, bodies and URL queries: they may contain credentials
 * or a customer's data.
 */
public final class Logs {
  private static final String LIST = "POST /logs";

  private final ApiBinding binding;
  private final Http http;
  private final FormerHttp formerHttp;
  private final PathChoice paths;
  private final ResponseReader reader;

  Logs(ApiBinding binding, PathChoice paths) {
    this.binding = binding;
    this.http = binding.create(Http.class);
    this.formerHttp = binding.create(FormerHttp.class);
    this.paths = paths;
    this.reader = new ResponseReader(binding, LIST);
  }

  /**
   * Lists action runs and unified requests (StackOne, {@code POST /logs}; on an older server {@code
   * GET /requests/logs}, whose logs are returned as {@link UnifiedLog}s: see {@code ServicePaths}).
   *
   * @param search adds filters, sorting and the page size
   * @return the logs, each an {@link ActionLog} or a {@link UnifiedLog}; reading them throws a
   *     {@link dev.connectorsdk.core.error.NotSentException} if an older server lacks a filter
   * @throws IllegalArgumentException if the list does not support a filter
   */
  public Paged<LogEntry> list(UnaryOperator<LogSearch.Builder> search) {
    LogSearch built = search.apply(LogSearch.builder()).build();
    Map<String, Object> filters = LogLists.filters(LIST, LogLists.OF_ALL, built);
    return binding.paged(
        LIST,
        cursor ->
            paths.call(LIST, () -> page(built, filters, cursor), () -> formerPage(built, cursor)));
  }

  private Page<LogEntry> page(
      LogSearch search, Map<String, Object> filters, Optional<String> cursor) {
    Map<String, Object> body = LogLists.body(filters, cursor, search.pageSize());
    ListResponse<Object> raw = http.list(search.withConnectors() ? "connector" : null, body);
    Page<Object> page = NumberedPages.page(raw, cursor, search.pageSize(), item -> item);
    return entries(page, this::entry);
  }

  private LogEntry entry(Object item, String path) {
    boolean action = item instanceof Map<?, ?> log && "action".equals(log.get("log_type"));
    return action
        ? reader.convert(ActionLog.class, item, path)
        : reader.convert(UnifiedLog.class, item, path);
  }

  private static Page<LogEntry> entries(
      Page<Object> page, BiFunction<Object, String, LogEntry> entry) {
    List<Object> items = page.items();
    return new Page<>(
        IntStream.range(0, items.size())
            .mapToObj(i -> entry.apply(items.get(i), "$.data[" + i + ']'))
            .toList(),
        page.next(),
        page.total());
  }

  private Page<LogEntry> formerPage(LogSearch search, Optional<String> cursor) {
    Map<String, String> query = FormerLogs.query(binding.name(LIST), search);
    Page<Object> page = formerHttp.list(query, cursor.orElse(null)).page();
    return entries(
        page, (item, path) -> reader.convert(UnifiedLog.class, FormerLogs.renamed(item), path));
  }

  /** Returns the logs of action runs and their steps. */
  public ActionLogs actions() {
    return binding.resource(ActionLogs.class);
  }

  /** Returns the logs of requests to the unified API, and of the provider requests behind them. */
  public UnifiedLogs unified() {
    return binding.resource(UnifiedLogs.class);
  }

  /** Returns the audit trail of the project. */
  public AuditLogs audit() {
    return binding.resource(AuditLogs.class);
  }

  /** Returns the statistics of logs. */
  public LogStatistics statistics() {
    return binding.resource(LogStatistics.class);
  }

  /** Returns the legacy logs of requests for linked accounts, and of the provider requests. */
  public RequestLogs requests() {
    return binding.resource(RequestLogs.class);
  }

  /** Returns the legacy logs of requests to the platform itself. */
  public PlatformLogs platform() {
    return binding.resource(PlatformLogs.class);
  }

  interface Http {
    /** A POST that only reads. */
    @Retryable
    @POST("logs")
    ListResponse<Object> list(
        @Query("expand") @Nullable String expand, @Body Map<String, Object> search);
  }

  interface FormerHttp {
    @GET("requests/logs")
    CursorPage<Object> list(
        @QueryMap Map<String, String> parameters, @Query("next") @Nullable String next);
  }
}
