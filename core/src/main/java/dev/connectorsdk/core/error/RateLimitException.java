package dev.connectorsdk.core.error;

import java.io.Serial;
import java.time.Duration;

/**
 * Too many calls: the service answered 429 and the wait asked for does not fit into the call's
 * deadline or its attempts, or the client itself did not send the call because its turn would come
 * after the deadline. Then {@link #attempts()} is empty, {@link #status()} is 429 all the same, and
 * {@link #retryAfter()} is the wait until that turn.
 */
public final class RateLimitException extends StatusException {
  @Serial private static final long serialVersionUID = 1L;

  RateLimitException(CallReport call, ErrorResponse answer, String advice) {
    super(call, answer, advice);
  }

  private RateLimitException(CallReport call, String what, ErrorResponse answer, String advice) {
    super(call, what, answer, advice);
  }

  /**
   * The client did not send the call, or did not send it again. Made by the SDK; public so that a
   * test can make one too.
   *
   * @param wait how long until the call may be sent
   * @param why in a few words, such as {@code the rate limits of this client are used up}
   */
  public static RateLimitException notSent(CallReport call, Duration wait, String why) {
    String again = call.attempts().isEmpty() ? "" : " again";
    long seconds = wait.plusMillis(999).toSeconds();
    return new RateLimitException(
        call,
        "was not sent" + again + ": " + why + ".",
        new ErrorResponse(429, null, why, null, "", wait),
        "Its turn comes in "
            + seconds
            + " s, after the call's deadline: call again then, with less load, or with a longer"
            + " callTimeout in ClientOptions.");
  }
}
