package dev.connectorsdk.core.error;

import java.io.Serial;

/** 401: the service does not accept who is calling, even after the token was renewed once. */
public final class UnauthorizedException extends StatusException {
  @Serial private static final long serialVersionUID = 1L;

  UnauthorizedException(CallReport call, ErrorResponse answer, String advice) {
    super(call, answer, advice);
  }
}
