package dev.connectorsdk.stackone.internal;

import dev.connectorsdk.core.Timing;
import dev.connectorsdk.core.error.CallReport;
import dev.connectorsdk.core.error.TransportException;
import dev.connectorsdk.core.error.TransportException.Reason;
import dev.connectorsdk.stackone.progress.WaitProgress;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Looks again and again until something is there.
 *
 * @param timing time as the client sees it
 * @param request what is asked at each look, for errors
 * @param goal what is waited for, in words that fit behind "showed no"
 * @param advice what to do if it does not come
 */
public record Poller(Timing timing, String request, String goal, String advice) {
  private static final Duration PAUSE = Duration.ofSeconds(5);

  /**
   * Waits; the last look is at the deadline.
   *
   * @throws TransportException if the time is over, or the thread is interrupted
   */
  public <T> T until(
      Duration atMost, Consumer<? super WaitProgress> listener, Supplier<Optional<T>> look) {
    requireNotNegative(atMost);
    Instant start = timing.now();
    for (int looks = 1; ; looks++) {
      Optional<T> found = look.get();
      if (found.isPresent()) {
        return found.get();
      }
      Duration waited = Duration.between(start, timing.now());
      Duration left = atLeastZero(atMost.minus(waited));
      listener.accept(new WaitProgress(looks, waited, left));
      if (left.isZero()) {
        throw late(atMost, looks);
      }
      sleep(left.compareTo(PAUSE) < 0 ? left : PAUSE);
    }
  }

  private void sleep(Duration pause) {
    try {
      timing.sleeper().sleep(pause);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw ended(
          Reason.INTERRUPTED,
          "was not asked again for " + goal + ": the waiting thread was interrupted.",
          "Wait again if it is still needed.",
          e);
    }
  }

  private TransportException late(Duration atMost, int looks) {
    String what = "showed no %s within %d s (%d looks).".formatted(goal, atMost.toSeconds(), looks);
    return ended(Reason.TIMEOUT, what, advice, null);
  }

  private TransportException ended(
      Reason reason, String what, String next, @Nullable Throwable cause) {
    return new TransportException(CallReport.notSent(request), reason, what, next, cause);
  }

  private static void requireNotNegative(Duration atMost) {
    if (atMost.isNegative()) {
      throw new IllegalArgumentException("A wait cannot last " + atMost + ": give zero or more.");
    }
  }

  private static Duration atLeastZero(Duration left) {
    return left.isNegative() ? Duration.ZERO : left;
  }
}
