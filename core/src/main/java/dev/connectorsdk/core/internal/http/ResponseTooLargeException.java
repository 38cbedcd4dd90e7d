package dev.connectorsdk.core.internal.http;

import java.io.IOException;
import java.io.Serial;

/** The answer is larger than the client may read. */
final class ResponseTooLargeException extends IOException {
  @Serial private static final long serialVersionUID = 1L;

  ResponseTooLargeException(long limit) {
    super("the answer is larger than the " + limit + " bytes allowed");
  }
}
