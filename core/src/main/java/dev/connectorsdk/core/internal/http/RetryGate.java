package dev.connectorsdk.core.internal.http;

import dev.connectorsdk.core.Timing;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;

/** After a 429 every thread of the same credential waits here, not only the one that was told. */
final class RetryGate {
  private final Timing timing;
  private final ReentrantLock lock = new ReentrantLock();
  private volatile Instant opensAt = Instant.MIN;

  RetryGate(Timing timing) {
    this.timing = timing;
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
        throw new ThrottledException(wait);
      }
      Pause.sleep(timing, wait);
    }
  }

  private Duration closedFor() {
    Instant until = opensAt;
    return until.equals(Instant.MIN) ? Duration.ZERO : Duration.between(timing.now(), until);
  }
}
