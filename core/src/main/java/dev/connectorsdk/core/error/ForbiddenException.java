package dev.connectorsdk.core.error;

import java.io.Serial;

/**
 * Thrown on status 403: the credential is valid, but its role, its license or its scopes do not
 * permit the call.
 */
public final class ForbiddenException extends StatusException {
  @Serial private static final long serialVersionUID = 1L;

  ForbiddenException(CallReport call, ErrorResponse response, String advice) {
    super(call, response, advice);
  }
}
