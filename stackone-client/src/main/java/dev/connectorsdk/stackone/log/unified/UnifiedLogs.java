package dev.connectorsdk.stackone.log.unified;

import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.stackone.internal.ResponseReader;
import okhttp3.ResponseBody;
import retrofit2.http.GET;
import retrofit2.http.Path;

/** The logs of requests to the unified API. */
public final class UnifiedLogs {
  private final Http http;
  private final ResponseReader reader;

  UnifiedLogs(ApiBinding binding) {
    this.http = binding.create(Http.class);
    this.reader = new ResponseReader(binding, "GET /logs/unified/{requestId}");
  }

  /**
   * Returns the log of a request (StackOne, {@code GET /logs/unified/{requestId}}).
   *
   * @throws dev.connectorsdk.core.error.NotFoundException if there is no such log
   */
  public UnifiedLog get(String requestId) {
    return reader.one(UnifiedLog.class, http.get(requestId));
  }

  interface Http {
    @GET("logs/unified/{requestId}")
    ResponseBody get(@Path("requestId") String requestId);
  }
}
