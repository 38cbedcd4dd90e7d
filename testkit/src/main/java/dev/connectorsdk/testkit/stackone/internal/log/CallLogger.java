package dev.connectorsdk.testkit.stackone.internal.log;

import dev.connectorsdk.testkit.http.Handler;
import dev.connectorsdk.testkit.http.Request;
import dev.connectorsdk.testkit.http.SimulatedResponse;
import dev.connectorsdk.testkit.stackone.internal.connector.ProviderCalls;
import java.time.Clock;
import java.time.Instant;

/** Logs each call with a valid API key, except calls that read the logs. */
public final class CallLogger {
  private final Clock clock;
  private final CallLog book;
  private final LogEntryFactory entries;
  private final ProviderCalls calls;

  public CallLogger(Clock clock, CallLog book, LogEntryFactory entries, ProviderCalls calls) {
    this.clock = clock;
    this.book = book;
    this.entries = entries;
    this.calls = calls;
  }

  public Handler writing(Handler handler) {
    return request -> isForLogs(request) ? handler.handle(request) : written(request, handler);
  }

  private SimulatedResponse written(Request request, Handler handler) {
    Instant start = clock.instant();
    calls.collect();
    SimulatedResponse response;
    try {
      response = handler.handle(request);
    } catch (RuntimeException failure) {
      calls.collected();
      throw failure;
    }
    book.add(entries.of(request, response, start, clock.instant(), calls.collected()));
    return response;
  }

  private static boolean isForLogs(Request request) {
    return request.path().startsWith("/requests/") || request.path().startsWith("/logs");
  }
}
