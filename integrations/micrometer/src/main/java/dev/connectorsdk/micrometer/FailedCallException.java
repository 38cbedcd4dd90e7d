package dev.connectorsdk.micrometer;

import java.io.Serial;

/**
 * The failure of a call or an attempt in an observation: the name of the exception class or the
 * status, without the message, which may contain an id. Never thrown.
 */
final class FailedCallException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  FailedCallException(String failure) {
    super(failure, null, false, false);
  }
}
