package dev.connectorsdk.core;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** How the client waits before it tries again; a test hands in one that only moves its clock. */
@FunctionalInterface
public interface Sleeper {

  /**
   * Waits.
   *
   * @throws InterruptedException if the thread is interrupted, which ends the call
   */
  void sleep(Duration pause) throws InterruptedException;

  /** Waits in real time. */
  static Sleeper system() {
    return pause -> TimeUnit.NANOSECONDS.sleep(pause.toNanos());
  }
}
