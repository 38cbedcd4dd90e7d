package dev.connectorsdk.core.internal.http;

import dev.connectorsdk.core.Timing;
import dev.connectorsdk.core.event.CallThrottled.Reason;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;

/** After a 429 every thread of the same credential waits here, not only the one that was told. */
final class ThrottleGate {
  private final Timing timing;
  private final CancellableSleeper pauses;
  private final ReentrantLock lock = new ReentrantLock();
  private volatile Instant opensAt = Instant.MIN;

  ThrottleGate(Timing timing, CancellableSleeper pauses) {
    this.timing = timing;
    this.pauses = pauses;
  }

  void closeFor(Duration wait) {
    Instant until = timing.now().plus(wait);
    lock.lock();
    try {
      opensAt = until.isAfter(opensAt) ? until : opensAt;
    } finally {
      lock.unlock();
    }
  }

  /** Waits until the gate is open, or gives up at once if that is after the call's deadline. */
  void pass(CallTrace trace) throws IOException {
    for (Duration wait = closedFor(); wait.compareTo(Duration.ZERO) > 0; wait = closedFor()) {
      if (wait.compareTo(trace.remaining()) >= 0) {
        throw new ThrottledException(Reason.TOLD_TO_WAIT, wait);
      }
      trace.story().throttled(Reason.TOLD_TO_WAIT, wait);
      pauses.sleep(wait);
    }
  }

  /** Whether a 429 closed it while a call that had passed waited for something else. */
  boolean closedWhileWaiting() {
    return closedFor().compareTo(Duration.ZERO) > 0;
  }

  private Duration closedFor() {
    Instant until = opensAt;
    return until.equals(Instant.MIN) ? Duration.ZERO : Duration.between(timing.now(), until);
  }
}
