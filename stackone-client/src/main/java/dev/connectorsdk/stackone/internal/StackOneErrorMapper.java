package dev.connectorsdk.stackone.internal;

import dev.connectorsdk.core.error.ApiException;
import dev.connectorsdk.core.error.CallReport;
import dev.connectorsdk.core.error.ErrorResponse;
import dev.connectorsdk.core.error.StatusException;
import dev.connectorsdk.core.internal.http.ErrorBody;
import dev.connectorsdk.core.internal.http.ErrorMapper;
import okhttp3.Headers;

/** How StackOne words its refusals. */
public final class StackOneErrorMapper implements ErrorMapper {
  @Override
  public ErrorResponse read(int status, ErrorBody body, String requestIdHeader) {
    ErrorResponseBody refusal = ErrorResponseBody.of(body.raw());
    return new ErrorResponse(
        status,
        refusal.code(),
        refusal.text(),
        requestIdHeader.isEmpty() ? null : requestIdHeader,
        refusal.withoutHeaders(),
        null);
  }

  @Override
  public ApiException exception(Headers sent, CallReport call, ErrorResponse answer) {
    Advice advice = new Advice(call.request(), answer, AccountAddress.sentIn(sent));
    return StatusException.of(call, answer, advice.text());
  }

  @Override
  public String advice(CallReport call, ErrorResponse answer) {
    return new Advice(call.request(), answer, null).text();
  }
}
