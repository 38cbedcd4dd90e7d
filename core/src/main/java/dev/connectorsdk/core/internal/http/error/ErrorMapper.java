package dev.connectorsdk.core.internal.http.error;

import dev.connectorsdk.core.error.ApiException;
import dev.connectorsdk.core.error.ErrorResponse;
import dev.connectorsdk.core.error.StatusException;

/** Reads the error responses of one service, and advises its users what to do. */
public interface ErrorMapper {

  /**
   * Reads an error response. Must not fail: the body may be empty, HTML, truncated or of another
   * shape.
   *
   * @param requestIdHeader the response's {@code x-request-id}, or empty
   */
  ErrorResponse read(int status, ErrorBody body, String requestIdHeader);

  /** Returns what the caller can do, in one or two sentences. */
  String advice(FailedCall call, ErrorResponse response);

  /** Returns the exception to throw. */
  default ApiException exception(FailedCall call, ErrorResponse response) {
    String advice = StatusAdvice.complete(call, response, advice(call, response));
    return StatusException.of(call.report(), response, advice);
  }

  /** Returns what the caller can do if a successful response cannot be read. */
  default String unreadableAdvice() {
    return "Update the SDK if there is a newer one, else report this path to its maintainers.";
  }
}
