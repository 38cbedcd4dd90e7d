package dev.connectorsdk.core.internal.http.error;

import dev.connectorsdk.core.error.CallReport;
import okhttp3.Headers;

/**
 * A call that ended with an error status, for an {@link ErrorMapper}.
 *
 * @param report the request and its attempts
 * @param headers the headers of the request, without its credential
 * @param isRead whether the request changes nothing at the service
 */
public record FailedCall(CallReport report, Headers headers, boolean isRead) {

  /** Method, host and path of the request. */
  public String request() {
    return report.request();
  }

  /** Whether an earlier attempt may have done the work of this one. */
  boolean mayHaveSucceededBefore() {
    return !isRead && report.attempts().size() > 1;
  }
}
