package dev.connectorsdk.core.error;

import java.io.Serial;

/** Thrown on status 404: there is no such object, or no such API. */
public final class NotFoundException extends StatusException {
  @Serial private static final long serialVersionUID = 1L;

  NotFoundException(CallReport call, ErrorResponse response, String advice) {
    super(call, response, advice);
  }
}
