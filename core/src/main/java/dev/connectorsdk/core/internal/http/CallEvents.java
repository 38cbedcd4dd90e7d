package dev.connectorsdk.core.internal.http;

import dev.connectorsdk.core.Timing;
import dev.connectorsdk.core.event.CallFinished;
import dev.connectorsdk.core.event.CallRetried;
import dev.connectorsdk.core.event.CallStarted;
import dev.connectorsdk.core.event.CallThrottled;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import okhttp3.Request;

/** What one call tells the listeners; if there are none, it makes no event. */
final class CallEvents {
  static final CallEvents UNTOLD =
      new CallEvents(Listeners.none(), "", Timing.system(), Instant.MIN);

  private final Listeners listeners;
  private final String operation;
  private final Timing timing;
  private final Instant begun;

  private CallEvents(Listeners listeners, String operation, Timing timing, Instant begun) {
    this.listeners = listeners;
    this.operation = operation;
    this.timing = timing;
    this.begun = begun;
  }

  static CallEvents of(Request request, Listeners listeners, Timing timing) {
    return listeners.any()
        ? new CallEvents(listeners, OperationName.of(request), timing, timing.now())
        : UNTOLD;
  }

  void started() {
    if (listeners.any()) {
      CallStarted event = new CallStarted(listeners.client(), operation);
      listeners.tell(listener -> listener.callStarted(event));
    }
  }

  void retried(int attempt, String outcome, Duration pause) {
    if (listeners.any()) {
      CallRetried event = new CallRetried(listeners.client(), operation, attempt, outcome, pause);
      listeners.tell(listener -> listener.callRetried(event));
    }
  }

  void throttled(CallThrottled.Reason reason, Duration wait) {
    if (listeners.any()) {
      CallThrottled event = new CallThrottled(listeners.client(), operation, reason, wait);
      listeners.tell(listener -> listener.callThrottled(event));
    }
  }

  void finished(OptionalInt status, Optional<String> failure, int attempts) {
    if (listeners.any()) {
      Duration took = Duration.between(begun, timing.now());
      CallFinished event =
          new CallFinished(listeners.client(), operation, status, failure, attempts, took);
      listeners.tell(listener -> listener.callFinished(event));
    }
  }
}
