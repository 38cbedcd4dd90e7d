package dev.connectorsdk.stackone.internal;

import dev.connectorsdk.core.error.ErrorResponse;
import dev.connectorsdk.core.internal.http.error.ErrorBody;
import dev.connectorsdk.core.internal.http.error.ErrorMapper;
import dev.connectorsdk.core.internal.http.error.FailedCall;

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
  public String advice(FailedCall call, ErrorResponse response) {
    return new ErrorAdvice(call, response, AccountContext.of(call.headers())).text();
  }
}
