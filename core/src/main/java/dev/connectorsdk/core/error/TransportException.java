package dev.connectorsdk.core.error;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** Thrown when a call ends without a response. */
public final class TransportException extends ApiException {
  @Serial private static final long serialVersionUID = 1L;

  /** Why there is no response. */
  public enum Reason {
    /** The connection could not be opened; nothing was sent. */
    CONNECT,
    /** A timeout was reached: connecting, reading, or the call's deadline. */
    TIMEOUT,
    /** The calling thread was interrupted; its interrupt flag is set. */
    INTERRUPTED,
    /** The call was canceled, or its client was closed. */
    CANCELED,
    /** The service refused the request before it processed it (HTTP/2). */
    REFUSED,
    /** The connection broke during the call; whether the call took effect is unknown. */
    BROKEN
  }

  private final Reason reason;

  /** Creates an exception; public for tests of code that handles it. */
  public TransportException(
      CallReport call, Reason reason, String what, String advice, @Nullable Throwable cause) {
    super(call, what, advice, cause);
    this.reason = reason;
  }

  /** Why there is no response. */
  public Reason reason() {
    return reason;
  }

  /** Whether a timeout was reached. */
  public boolean isTimeout() {
    return reason == Reason.TIMEOUT;
  }
}
