package dev.connectorsdk.core.error;

import java.io.Serial;

/**
 * 403: the caller is known but may not do this: its role, its licence or its scopes are too small.
 */
public final class ForbiddenException extends StatusException {
  @Serial private static final long serialVersionUID = 1L;

  ForbiddenException(CallReport call, ErrorResponse answer, String advice) {
    super(call, answer, advice);
  }
}
