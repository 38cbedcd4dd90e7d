package dev.connectorsdk.stackone.log;

import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.stackone.internal.ResponseReader;
import okhttp3.ResponseBody;
import retrofit2.http.GET;
import retrofit2.http.Path;

/** Requests to the unified API, from StackOne's newer logs. */
public final class UnifiedLogs {
  private final Http http;
  private final ResponseReader reader;

  UnifiedLogs(ApiBinding wire) {
    this.http = wire.create(Http.class);
    this.reader = new ResponseReader(wire, "GET /logs/unified/{requestId}");
  }

  /**
   * One request (StackOne, {@code GET /logs/unified/{requestId}}).
   *
   * @throws dev.connectorsdk.core.error.NotFoundException if the project has none with this id
   */
  public UnifiedLog get(String requestId) {
    return reader.one(UnifiedLog.class, http.get(requestId));
  }

  interface Http {
    @GET("logs/unified/{requestId}")
    ResponseBody get(@Path("requestId") String requestId);
  }
}
