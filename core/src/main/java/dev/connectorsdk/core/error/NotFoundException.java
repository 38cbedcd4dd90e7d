package dev.connectorsdk.core.error;

import java.io.Serial;

/** 404: there is no object, or no API, with this name. */
public final class NotFoundException extends StatusException {
  @Serial private static final long serialVersionUID = 1L;

  NotFoundException(CallReport call, ErrorResponse answer, String advice) {
    super(call, answer, advice);
  }
}
