package dev.connectorsdk.stackone.internal;

import dev.connectorsdk.core.Timing;
import dev.connectorsdk.core.error.CallReport;
import dev.connectorsdk.core.error.TransportException;
import dev.connectorsdk.core.error.TransportException.Reason;
import dev.connectorsdk.core.internal.concurrent.WaitTime;
import dev.connectorsdk.stackone.progress.WaitProgress;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Polls until a result is present.
 *
 * @param timing the client's clock and sleeper
 * @param request the polled request, for error messages
 * @param goal what is awaited, for error messages: follows "returned no"
 * @param advice what to do after a timeout
 */
public record Poller(Timing timing, String request, String goal, String advice) {
  private static final Duration INTERVAL = Duration.ofSeconds(5);

  /**
   * Polls every five seconds, for the last time at the deadline. The wait ends in any case: see
   * {@link WaitTime}.
   *
   * @param poll returns the result, or empty to continue
   * @throws TransportException if there is no result in time, or the thread is interrupted
   */
  public <T> T until(
      Duration timeout, Consumer<? super WaitProgress> listener, Supplier<Optional<T>> poll) {
    requireNotNegative(timeout);
    WaitTime time = WaitTime.start(timing, timeout);
    for (int polls = 1; ; polls++) {
      Optional<T> result = poll.get();
      if (result.isPresent()) {
        return result.get();
      }
      Duration elapsed = time.elapsed();
      Duration left = time.leftAfter(elapsed);
      listener.accept(new WaitProgress(polls, elapsed, left));
      if (left.isZero()) {
        throw timedOut(timeout, polls);
      }
      Duration pause = left.compareTo(INTERVAL) < 0 ? left : INTERVAL;
      sleep(pause);
      time.addPause(pause);
    }
  }

  private void sleep(Duration duration) {
    try {
      timing.sleeper().sleep(duration);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw failed(
          Reason.INTERRUPTED,
          "was not polled again for " + goal + ": the waiting thread was interrupted.",
          "Wait again if it is still needed.",
          e);
    }
  }

  private TransportException timedOut(Duration timeout, int polls) {
    String what =
        String.format(
            Locale.ROOT,
            "returned no %s within %d s (%d requests).",
            goal,
            timeout.toSeconds(),
            polls);
    return failed(Reason.TIMEOUT, what, advice, null);
  }

  private TransportException failed(
      Reason reason, String what, String next, @Nullable Throwable cause) {
    return new TransportException(CallReport.notSent(request), reason, what, next, cause);
  }

  private static void requireNotNegative(Duration timeout) {
    if (timeout.isNegative()) {
      throw new IllegalArgumentException("The timeout must be zero or more, was " + timeout + ".");
    }
  }
}
