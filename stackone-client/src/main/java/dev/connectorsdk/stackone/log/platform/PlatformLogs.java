package dev.connectorsdk.stackone.log.platform;

import dev.connectorsdk.core.Page;
import dev.connectorsdk.core.Paged;
import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.stackone.internal.CursorPage;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import retrofit2.http.GET;
import retrofit2.http.Query;
import retrofit2.http.QueryMap;

/** The legacy logs of requests to the platform: for accounts, connect sessions and so on. */
public final class PlatformLogs {
  private static final String LIST = "GET /requests/platform-logs";

  private final ApiBinding binding;
  private final Http http;

  PlatformLogs(ApiBinding binding) {
    this.binding = binding;
    this.http = binding.create(Http.class);
  }

  /**
   * Lists all requests (StackOne, {@code GET /requests/platform-logs}).
   *
   * @deprecated Removed from servers since October 2026: use {@code logs().audit()}, which has
   *     other data: the audit trail.
   */
  @Deprecated
  public Paged<PlatformLog> list() {
    return list(query -> query);
  }

  /**
   * Lists requests (StackOne, {@code GET /requests/platform-logs}).
   *
   * @param query adds filters and the page size
   * @deprecated Removed from servers since October 2026: use {@code logs().audit()}, which has
   *     other data: the audit trail.
   */
  @Deprecated
  public Paged<PlatformLog> list(UnaryOperator<PlatformLogQuery.Builder> query) {
    PlatformLogQuery built = query.apply(PlatformLogQuery.builder()).build();
    Map<String, String> parameters = binding.query(PlatformLogQuery.class, built);
    return binding.paged(LIST, cursor -> page(parameters, cursor));
  }

  private Page<PlatformLog> page(Map<String, String> parameters, Optional<String> cursor) {
    return http.list(parameters, cursor.orElse(null)).page();
  }

  interface Http {
    @GET("requests/platform-logs")
    CursorPage<PlatformLog> list(
        @QueryMap Map<String, String> parameters, @Query("next") @Nullable String next);
  }
}
