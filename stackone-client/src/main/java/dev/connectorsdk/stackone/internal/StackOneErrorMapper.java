package dev.connectorsdk.stackone.internal;

import dev.connectorsdk.core.error.ApiException;
import dev.connectorsdk.core.error.CallReport;
import dev.connectorsdk.core.error.ErrorResponse;
import dev.connectorsdk.core.error.StatusException;
import dev.connectorsdk.core.internal.http.ErrorBody;
import dev.connectorsdk.core.internal.http.ErrorMapper;
import okhttp3.Headers;

/** Reads the error responses of StackOne. */
public final class StackOneErrorMapper implements ErrorMapper {
  @Override
  public ErrorResponse read(int status, ErrorBody body, String requestIdHeader) {
    ErrorResponseBody parsed = ErrorResponseBody.of(body.raw());
    return new ErrorResponse(
        status,
        parsed.code(),
        parsed.text(),
        requestIdHeader.isEmpty() ? null : requestIdHeader,
        parsed.withoutHeaders(),
        null);
  }

  @Override
  public ApiException exception(Headers sent, CallReport call, ErrorResponse response) {
    ErrorAdvice advice = new ErrorAdvice(call.request(), response, AccountContext.of(sent));
    return StatusException.of(call, response, advice.text());
  }

  @Override
  public String advice(CallReport call, ErrorResponse response) {
    return new ErrorAdvice(call.request(), response, null).text();
  }
}
