package dev.connectorsdk.core.internal.http;

import dev.connectorsdk.core.Timing;
import dev.connectorsdk.core.internal.http.body.Redactor;
import dev.connectorsdk.core.internal.http.call.CallTimeout;
import dev.connectorsdk.core.internal.http.call.CallTrace;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okio.Buffer;

/**
 * Logs each attempt to {@code dev.connectorsdk.http}: one line at DEBUG, headers and JSON bodies at
 * TRACE. Secrets are masked at every level.
 */
final class HttpLogInterceptor implements Interceptor {
  private static final Logger LOG = System.getLogger("dev.connectorsdk.http");
  private static final long PEEK_BYTES = 64 * 1024;

  private final Timing timing;

  HttpLogInterceptor(Timing timing) {
    this.timing = timing;
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    if (!LOG.isLoggable(Level.DEBUG)) {
      return chain.proceed(chain.request());
    }
    Request request = chain.request();
    CallTrace trace = CallTrace.of(request);
    Instant start = timing.now();
    try {
      logRequest(request, trace);
      Response response = chain.proceed(request);
      logResponse(response, trace, Duration.between(start, timing.now()));
      return response;
    } catch (IOException e) {
      LOG.log(
          Level.DEBUG,
          () ->
              "failed " + trace.mask(CallTrace.name(request)) + " " + e.getClass().getSimpleName());
      throw e;
    }
  }

  private static void logRequest(Request request, CallTrace trace) throws IOException {
    String url = trace.mask(Redactor.url(request.url()));
    LOG.log(Level.DEBUG, () -> "sending " + request.method() + " " + url);
    if (LOG.isLoggable(Level.TRACE)) {
      Buffer copy = new Buffer();
      RequestBody body = request.body();
      if (body != null) {
        body.writeTo(copy);
      }
      String text = trace.mask(Redactor.headers(request.headers()) + Redactor.body(copy, trace));
      LOG.log(Level.TRACE, text);
    }
  }

  private static void logResponse(Response response, CallTrace trace, Duration took)
      throws IOException {
    String name = trace.mask(CallTrace.name(response.request()));
    LOG.log(
        Level.DEBUG,
        () -> "received " + response.code() + " " + name + " " + took.toMillis() + " ms");
    if (LOG.isLoggable(Level.TRACE)) {
      String body = isStream(response) ? "(a stream)" : peek(response, trace);
      LOG.log(Level.TRACE, trace.mask(Redactor.headers(response.headers()) + body));
    }
  }

  /** Peeking into a stream would wait for more of it than the window allows. */
  private static boolean isStream(Response response) {
    return response.isSuccessful() && CallTimeout.window(response.request()) != null;
  }

  private static String peek(Response response, CallTrace trace) throws IOException {
    Buffer copy = new Buffer();
    copy.writeAll(response.peekBody(PEEK_BYTES).source());
    return Redactor.body(copy, trace);
  }
}
