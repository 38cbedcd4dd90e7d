package dev.connectorsdk.core.error;

import java.io.Serial;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A call that did not bring what it was made for.
 *
 * <p>The message reads: what was asked, what came back, what to do, which id to quote to support.
 * It never holds a secret. Wrong arguments are {@link IllegalArgumentException} and a closed client
 * is {@link IllegalStateException}, as everywhere in Java; everything else is one of these.
 */
public abstract sealed class ApiException extends RuntimeException
    permits AuthenticationException,
        DecodingException,
        NotSentException,
        StatusException,
        TransportException {
  @Serial private static final long serialVersionUID = 1L;

  private final String request;
  private final Attempt[] attempts;
  private final String advice;

  ApiException(CallReport call, String what, String advice, @Nullable Throwable cause) {
    super(call.request() + " " + what + " " + advice + call.history(), cause);
    this.request = call.request();
    this.attempts = call.attempts().toArray(new Attempt[0]);
    this.advice = advice;
  }

  /** What was asked: method, host and path. */
  public final String request() {
    return request;
  }

  /** Every try of the call, in order; empty if nothing was sent. */
  public final List<Attempt> attempts() {
    return List.of(attempts);
  }

  /** What to do about it, in one or two sentences. */
  public final String advice() {
    return advice;
  }
}
