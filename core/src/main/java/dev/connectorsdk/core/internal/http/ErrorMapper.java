package dev.connectorsdk.core.internal.http;

import dev.connectorsdk.core.error.ApiException;
import dev.connectorsdk.core.error.CallReport;
import dev.connectorsdk.core.error.ErrorResponse;
import dev.connectorsdk.core.error.StatusException;
import okhttp3.Headers;

/** How one service words its refusals, and what its users can do about them. */
public interface ErrorMapper {

  /**
   * Reads a refusal. It must not fail: the body may be empty, HTML, cut or of another shape.
   *
   * @param requestIdHeader the answer's {@code x-request-id}, or empty
   */
  ErrorResponse read(int status, ErrorBody body, String requestIdHeader);

  /** What the caller can do about it, in one or two sentences. */
  String advice(CallReport call, ErrorResponse answer);

  /**
   * The exception for it.
   *
   * @param sent the headers of the call, without its credential
   */
  default ApiException exception(Headers sent, CallReport call, ErrorResponse answer) {
    return exception(call, answer);
  }

  /** The exception for it, whatever the headers were. */
  default ApiException exception(CallReport call, ErrorResponse answer) {
    return StatusException.of(call, answer, advice(call, answer));
  }
}
