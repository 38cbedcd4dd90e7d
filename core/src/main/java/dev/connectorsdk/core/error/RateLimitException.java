package dev.connectorsdk.core.error;

import java.io.Serial;

/**
 * 429: too many calls, and the wait asked for does not fit into the call's deadline or its
 * attempts.
 */
public final class RateLimitException extends StatusException {
  @Serial private static final long serialVersionUID = 1L;

  RateLimitException(CallReport call, ErrorAnswer answer, String advice) {
    super(call, answer, advice);
  }
}
