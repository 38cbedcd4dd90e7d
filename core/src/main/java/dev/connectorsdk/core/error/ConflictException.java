package dev.connectorsdk.core.error;

import java.io.Serial;

/** 409: the state of the object does not allow this, or the name is taken. */
public final class ConflictException extends StatusException {
  @Serial private static final long serialVersionUID = 1L;

  ConflictException(CallReport call, ErrorResponse answer, String advice) {
    super(call, answer, advice);
  }
}
