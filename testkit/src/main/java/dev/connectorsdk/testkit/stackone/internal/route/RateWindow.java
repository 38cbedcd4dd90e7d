package dev.connectorsdk.testkit.stackone.internal.route;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Counts the requests of each key in windows of a minute. */
public final class RateWindow {
  private static final Duration LENGTH = Duration.ofMinutes(1);

  private record Window(Instant start, int count) {}

  private final Map<String, Window> windows = new ConcurrentHashMap<>();
  private final Clock clock;
  private final int limit;

  /** Creates a limit of requests a minute; 0 for none. */
  public RateWindow(Clock clock, int limit) {
    this.clock = clock;
    this.limit = limit;
  }

  /** Counts a request, or rejects it with the wait until the next window. */
  public void count(ApiKey key) {
    if (limit == 0) {
      return;
    }
    Instant now = clock.instant();
    Window window = windows.merge(key.label(), new Window(now, 1), (old, one) -> next(old, now));
    if (window.count() > limit) {
      Duration left = Duration.between(now, window.start().plus(LENGTH));
      throw ApiErrorException.later(429, "Too many requests", left);
    }
  }

  private static Window next(Window old, Instant now) {
    boolean over = !now.isBefore(old.start().plus(LENGTH));
    return over ? new Window(now, 1) : new Window(old.start(), old.count() + 1);
  }
}
