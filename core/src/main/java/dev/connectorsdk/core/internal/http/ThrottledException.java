package dev.connectorsdk.core.internal.http;

import dev.connectorsdk.core.event.CallThrottled.Reason;
import java.io.IOException;
import java.io.Serial;
import java.time.Duration;

/** The call would have to wait for longer than it may take, so nothing was sent. */
final class ThrottledException extends IOException {
  @Serial private static final long serialVersionUID = 1L;

  private final Reason reason;
  private final Duration wait;

  ThrottledException(Reason reason, Duration wait) {
    super("would have to wait " + wait);
    this.reason = reason;
    this.wait = wait;
  }

  Reason reason() {
    return reason;
  }

  Duration needed() {
    return wait;
  }
}
