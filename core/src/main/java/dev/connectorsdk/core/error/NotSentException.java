package dev.connectorsdk.core.error;

import java.io.Serial;

/**
 * Thrown when the SDK does not send a request: the host is not on the allow-list, the credential
 * has the wrong level for the scope or no access to the tenant, the tenant has no host, or the
 * arguments of an action are invalid.
 */
public final class NotSentException extends ApiException {
  @Serial private static final long serialVersionUID = 1L;

  /** Creates an exception; public for tests of code that handles it. */
  public NotSentException(String request, String what, String advice) {
    super(CallReport.notSent(request), what, advice, null);
  }
}
