package dev.connectorsdk.core.error;

import java.io.Serial;

/**
 * The SDK itself refused to send the call: the host is not on the allow-list, the credential has
 * the wrong level for the scope, or the tenant cannot be reached. Nothing left the process.
 */
public final class NotSentException extends ApiException {
  @Serial private static final long serialVersionUID = 1L;

  /** Made by the SDK; public so that a test can make one too. */
  public NotSentException(String request, String what, String advice) {
    super(CallReport.notSent(request), what, advice, null);
  }
}
