package dev.connectorsdk.testkit.stackone;

import dev.connectorsdk.testkit.http.Handler;
import dev.connectorsdk.testkit.http.Request;
import dev.connectorsdk.testkit.http.SimulatedResponse;
import java.time.Clock;
import java.time.Instant;

/** Writes down each call that had a good API key. Reading the logs leaves no trace in them. */
final class LogWriter {
  private final Clock clock;
  private final LogBook book;
  private final LogEntries entries;
  private final ProviderCalls calls;

  LogWriter(Clock clock, LogBook book, LogEntries entries, ProviderCalls calls) {
    this.clock = clock;
    this.book = book;
    this.entries = entries;
    this.calls = calls;
  }

  Handler writing(Handler handler) {
    return request -> isForLogs(request) ? handler.handle(request) : written(request, handler);
  }

  private SimulatedResponse written(Request request, Handler handler) {
    Instant start = clock.instant();
    calls.collect();
    SimulatedResponse answer;
    try {
      answer = handler.handle(request);
    } catch (RuntimeException mistake) {
      calls.collected();
      throw mistake;
    }
    book.add(entries.of(request, answer, start, clock.instant(), calls.collected()));
    return answer;
  }

  private static boolean isForLogs(Request request) {
    return request.path().startsWith("/requests/") || request.path().startsWith("/logs/");
  }
}
