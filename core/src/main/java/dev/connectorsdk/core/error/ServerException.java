package dev.connectorsdk.core.error;

import java.io.Serial;

/** Thrown on status 500 to 599: the service or a gateway failed. */
public final class ServerException extends StatusException {
  @Serial private static final long serialVersionUID = 1L;

  ServerException(CallReport call, ErrorResponse response, String advice) {
    super(call, response, advice);
  }
}
