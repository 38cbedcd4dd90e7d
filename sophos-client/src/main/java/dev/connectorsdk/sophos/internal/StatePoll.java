package dev.connectorsdk.sophos.internal;

import dev.connectorsdk.core.error.CallReport;
import dev.connectorsdk.core.error.TransportException;
import dev.connectorsdk.core.error.TransportException.Reason;
import dev.connectorsdk.core.internal.concurrent.WaitTime;
import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.core.internal.http.call.CallTimeout;
import dev.connectorsdk.sophos.WaitProgress;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Waits for a state in the service: polls at once, then after pauses that grow from 1 to 10
 * seconds. The last poll ends before the deadline.
 *
 * @param operation the polled operation, such as {@code GET /endpoint/v1/migrations/{id}}
 * @param read makes a poll within the given time
 * @param done whether a state is the expected one
 * @param advice what the caller can do after the timeout
 * @param <T> the type of the state
 */
public record StatePoll<T>(
    ApiBinding binding,
    String operation,
    Function<CallTimeout, T> read,
    Predicate<? super T> done,
    String advice) {
  private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

  /** The time that is left for the last poll before the deadline. */
  private static final Duration LAST_POLL = Duration.ofSeconds(1);

  /**
   * Waits for the state. A poll that fails ends the wait.
   *
   * @param timeout the maximum wait, the last poll included; longer than zero
   * @param listener receives the state after each poll
   * @return the first state that is the expected one
   * @throws TransportException after the timeout ({@code TIMEOUT}); if the thread is interrupted
   *     ({@code INTERRUPTED}) or the client closed ({@code CANCELED})
   */
  public T await(Duration timeout, Consumer<? super WaitProgress<T>> listener) {
    if (timeout.isNegative() || timeout.isZero()) {
      throw new IllegalArgumentException("The timeout must be more than zero, was " + timeout);
    }
    WaitTime time = WaitTime.start(binding.timing(), timeout);
    Duration pause = FIRST_PAUSE;
    for (int polls = 1; ; polls++) {
      T state = poll(timeout, time.left(), polls);
      Duration elapsed = time.elapsed();
      Duration left = time.leftAfter(elapsed);
      listener.accept(new WaitProgress<>(state, polls, elapsed, left));
      if (done.test(state)) {
        return state;
      }
      if (left.compareTo(LAST_POLL) <= 0) {
        throw timedOut(timeout, polls, null);
      }
      Duration jittered = pause.plus(binding.timing().jittered(pause)).dividedBy(2);
      Duration next = shorter(jittered, left.minus(LAST_POLL));
      binding.sleep(request(), next);
      time.addPause(next);
      pause = shorter(pause.multipliedBy(2), LONGEST_PAUSE);
    }
  }

  /** A poll that takes longer than the wait is the end of the wait. */
  private T poll(Duration timeout, Duration left, int polls) {
    try {
      return read.apply(CallTimeout.of(left));
    } catch (TransportException e) {
      if (e.isTimeout() && left.compareTo(binding.callTimeout()) < 0) {
        throw timedOut(timeout, polls, e);
      }
      throw e;
    }
  }

  private TransportException timedOut(Duration timeout, int polls, @Nullable Throwable cause) {
    return new TransportException(
        CallReport.notSent(request()),
        Reason.TIMEOUT,
        "was not finished within " + timeout.toSeconds() + " s (" + polls + " polls).",
        advice,
        cause);
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  private String request() {
    return binding.name(operation);
  }
}
