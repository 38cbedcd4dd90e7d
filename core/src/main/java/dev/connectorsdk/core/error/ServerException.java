package dev.connectorsdk.core.error;

import java.io.Serial;

/** 500 to 599: the service, or something on the way to it, failed. */
public final class ServerException extends StatusException {
  @Serial private static final long serialVersionUID = 1L;

  ServerException(CallReport call, ErrorResponse answer, String advice) {
    super(call, answer, advice);
  }
}
