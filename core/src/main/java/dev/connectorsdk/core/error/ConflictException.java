package dev.connectorsdk.core.error;

import java.io.Serial;

/** Thrown on status 409: the object's state does not allow the call, or the name is in use. */
public final class ConflictException extends StatusException {
  @Serial private static final long serialVersionUID = 1L;

  ConflictException(CallReport call, ErrorResponse response, String advice) {
    super(call, response, advice);
  }
}
