package dev.connectorsdk.core;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Waits between attempts; a test can use one that only advances its clock. */
@FunctionalInterface
public interface Sleeper {

  /**
   * Waits for this time.
   *
   * @throws InterruptedException if the thread is interrupted, which ends the call
   */
  void sleep(Duration pause) throws InterruptedException;

  /** Returns a sleeper that waits in real time. */
  static Sleeper system() {
    return pause -> TimeUnit.NANOSECONDS.sleep(pause.toNanos());
  }
}
