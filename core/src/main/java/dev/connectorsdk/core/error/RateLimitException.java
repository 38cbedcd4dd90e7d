package dev.connectorsdk.core.error;

import java.io.Serial;
import java.time.Duration;

/**
 * Thrown when there are too many calls: the service returned 429 and the call's deadline or
 * attempts do not allow the requested wait, or the client did not send the call because its permit
 * would come after the deadline. In that case {@link #attempts()} has only the attempts before it,
 * {@link #status()} is 429 as well, and {@link #retryAfter()} is the wait until the permit.
 */
public final class RateLimitException extends StatusException {
  @Serial private static final long serialVersionUID = 1L;

  RateLimitException(CallReport call, ErrorResponse response, String advice) {
    super(call, response, advice);
  }

  private RateLimitException(CallReport call, String what, ErrorResponse response, String advice) {
    super(call, what, response, advice);
  }

  /**
   * Returns the exception for a call that was not sent, or not sent again; public for tests of code
   * that handles it.
   *
   * @param wait the time until the call may be sent
   * @param why the reason, such as {@code the rate limits of this client are used up}
   */
  public static RateLimitException notSent(CallReport call, Duration wait, String why) {
    String again = call.attempts().isEmpty() ? "" : " again";
    long seconds = wait.plusMillis(999).toSeconds();
    return new RateLimitException(
        call,
        "was not sent" + again + ": " + why + ".",
        new ErrorResponse(429, null, why, null, "", wait),
        "It may be sent in "
            + seconds
            + " s, after the call's deadline: repeat it then, reduce the load, or set a longer"
            + " callTimeout in ClientOptions.");
  }
}
