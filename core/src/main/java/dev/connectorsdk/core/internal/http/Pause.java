package dev.connectorsdk.core.internal.http;

import dev.connectorsdk.core.Timing;
import java.io.InterruptedIOException;
import java.time.Duration;

/** A wait inside a call, where an interrupt ends the call and stays set. */
final class Pause {
  private Pause() {}

  static void sleep(Timing timing, Duration wait) throws InterruptedIOException {
    try {
      timing.sleeper().sleep(wait);
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  /** Sets the thread's flag again and makes the interrupt an I/O failure of the call. */
  static InterruptedIOException interrupted(Exception cause) {
    Thread.currentThread().interrupt();
    InterruptedIOException interrupted = new InterruptedIOException("interrupted");
    interrupted.initCause(cause);
    return interrupted;
  }
}
