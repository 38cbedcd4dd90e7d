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
import retrofit2.http.Query;
import retrofit2.http.QueryMap;

/** Requests to the platform itself: for accounts, connect sessions and the like. */
public final class PlatformLogs {
  private static final String LIST = "GET /requests/platform-logs";

  private final ApiBinding wire;
  private final Http http;
  private final ResponseReader reader;

  PlatformLogs(ApiBinding wire) {
    this.wire = wire;
    this.http = wire.create(Http.class);
    this.reader = new ResponseReader(wire, LIST);
  }

  /** All requests (StackOne, {@code GET /requests/platform-logs}). */
  public Paged<PlatformLog> list() {
    return list(query -> query);
  }

  /** Requests that fit a query (StackOne, {@code GET /requests/platform-logs}). */
  public Paged<PlatformLog> list(UnaryOperator<PlatformLogQuery.Builder> query) {
    PlatformLogQuery wanted = query.apply(PlatformLogQuery.builder()).build();
    Map<String, String> parameters = wire.query(PlatformLogQuery.class, wanted);
    return wire.paged(LIST, cursor -> page(parameters, cursor));
  }

  private Page<PlatformLog> page(Map<String, String> parameters, Optional<String> cursor) {
    return reader.listing(PlatformLog.class, http.list(parameters, cursor.orElse(null))).page();
  }

  interface Http {
    @GET("requests/platform-logs")
    ResponseBody list(
        @QueryMap Map<String, String> parameters, @Query("next") @Nullable String next);
  }
}
