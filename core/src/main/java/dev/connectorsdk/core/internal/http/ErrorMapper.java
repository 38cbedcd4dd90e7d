package dev.connectorsdk.core.internal.http;

import dev.connectorsdk.core.error.ApiException;
import dev.connectorsdk.core.error.CallReport;
import dev.connectorsdk.core.error.ErrorResponse;
import dev.connectorsdk.core.error.StatusException;
import okhttp3.Headers;

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
  String advice(CallReport call, ErrorResponse response);

  /**
   * Returns the exception to throw.
   *
   * @param sent the headers of the request, without its credential
   */
  default ApiException exception(Headers sent, CallReport call, ErrorResponse response) {
    return exception(call, response);
  }

  /** Returns the exception to throw if it does not depend on the request's headers. */
  default ApiException exception(CallReport call, ErrorResponse response) {
    return StatusException.of(call, response, advice(call, response));
  }
}
