package dev.connectorsdk.core.error;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** There was no answer: no connection, a broken one, a time-out, an interrupt or a cancellation. */
public final class TransportException extends ApiException {
  @Serial private static final long serialVersionUID = 1L;

  /** Why there was no answer. */
  public enum Reason {
    /** No connection could be made; nothing was sent. */
    CONNECT,
    /** A time-out passed: connecting, reading, or the call's deadline. */
    TIMEOUT,
    /** The calling thread was interrupted; its flag is set again. */
    INTERRUPTED,
    /** The call was cancelled, or its client closed. */
    CANCELED,
    /** The connection broke while the call ran: whether the service acted on it is unknown. */
    BROKEN
  }

  private final Reason reason;

  /** Made by the SDK; public so that a test can make one too. */
  public TransportException(
      CallReport call, Reason reason, String what, String advice, @Nullable Throwable cause) {
    super(call, what, advice, cause);
    this.reason = reason;
  }

  /** Why there was no answer. */
  public Reason reason() {
    return reason;
  }

  /** Whether a time-out passed. */
  public boolean isTimeout() {
    return reason == Reason.TIMEOUT;
  }
}
