package dev.connectorsdk.core.error;

import java.io.Serial;

/** Thrown on status 401: the service rejects the credential, even after one token renewal. */
public final class UnauthorizedException extends StatusException {
  @Serial private static final long serialVersionUID = 1L;

  UnauthorizedException(CallReport call, ErrorResponse response, String advice) {
    super(call, response, advice);
  }
}
