package dev.connectorsdk.core.error;

import java.io.Serial;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Thrown when a call fails.
 *
 * <p>The message states the request, the response, what to do, and which id to quote to support. It
 * never contains a secret. Invalid arguments cause an {@link IllegalArgumentException} and a closed
 * client an {@link IllegalStateException}, as everywhere in Java; every other failure is a subclass
 * of this class.
 */
public abstract sealed class ApiException extends RuntimeException
    permits AuthenticationException,
        DecodingException,
        NotSentException,
        RunException,
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

  /** The request: method, host and path. */
  public final String request() {
    return request;
  }

  /** The attempts of the call, in order; empty if nothing was sent. */
  public final List<Attempt> attempts() {
    return List.of(attempts);
  }

  /** What the caller can do, in one or two sentences. */
  public final String advice() {
    return advice;
  }
}
