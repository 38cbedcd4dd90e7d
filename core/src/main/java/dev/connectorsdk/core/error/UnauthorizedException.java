package dev.connectorsdk.core.error;

import java.io.Serial;

/**
 * Thrown on status 401. Sophos Central: the token is rejected even after a renewal. StackOne: the
 * API key, or the credentials of the linked account, are rejected.
 */
public final class UnauthorizedException extends StatusException {
  @Serial private static final long serialVersionUID = 1L;

  UnauthorizedException(CallReport call, ErrorResponse response, String advice) {
    super(call, response, advice);
  }
}
