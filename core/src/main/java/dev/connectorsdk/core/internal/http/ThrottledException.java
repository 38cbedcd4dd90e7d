package dev.connectorsdk.core.internal.http;

import java.io.IOException;
import java.io.Serial;
import java.time.Duration;

/** The credential was told to wait for longer than this call may take, so nothing was sent. */
final class ThrottledException extends IOException {
  @Serial private static final long serialVersionUID = 1L;

  private final Duration wait;

  ThrottledException(Duration wait) {
    super("told to wait " + wait);
    this.wait = wait;
  }

  Duration waitAsked() {
    return wait;
  }
}
