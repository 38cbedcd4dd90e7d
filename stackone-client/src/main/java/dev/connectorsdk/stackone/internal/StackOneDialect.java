package dev.connectorsdk.stackone.internal;

import dev.connectorsdk.core.error.CallReport;
import dev.connectorsdk.core.error.ErrorAnswer;
import dev.connectorsdk.core.internal.http.ErrorBody;
import dev.connectorsdk.core.internal.http.ErrorDialect;

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
  public String advice(CallReport call, ErrorAnswer answer) {
    return new Advice(call.request(), answer).text();
  }
}
