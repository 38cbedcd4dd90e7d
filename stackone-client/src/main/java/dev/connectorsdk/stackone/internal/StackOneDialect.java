package dev.connectorsdk.stackone.internal;

import dev.connectorsdk.core.error.ApiException;
import dev.connectorsdk.core.error.CallReport;
import dev.connectorsdk.core.error.ErrorAnswer;
import dev.connectorsdk.core.error.StatusException;
import dev.connectorsdk.core.internal.http.ErrorBody;
import dev.connectorsdk.core.internal.http.ErrorDialect;
import okhttp3.Headers;

/** How StackOne words its refusals. */
public final class StackOneDialect implements ErrorDialect {
  @Override
  public ErrorAnswer read(int status, ErrorBody body, String requestIdHeader) {
    RefusalBody refusal = RefusalBody.of(body.raw());
    return new ErrorAnswer(
        status,
        refusal.code(),
        refusal.text(),
        requestIdHeader.isEmpty() ? null : requestIdHeader,
        refusal.withoutHeaders(),
        null);
  }

  @Override
  public ApiException exception(Headers sent, CallReport call, ErrorAnswer answer) {
    Advice advice = new Advice(call.request(), answer, AccountAddress.sentIn(sent));
    return StatusException.of(call, answer, advice.text());
  }

  @Override
  public String advice(CallReport call, ErrorAnswer answer) {
    return new Advice(call.request(), answer, null).text();
  }
}
