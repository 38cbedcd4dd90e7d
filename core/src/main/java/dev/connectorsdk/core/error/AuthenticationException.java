package dev.connectorsdk.core.error;

import java.io.Serial;
import java.util.Optional;

/** Thrown when the token endpoint rejects the credential, so that no call can be made with it. */
public final class AuthenticationException extends ApiException {
  @Serial private static final long serialVersionUID = 1L;

  private final ErrorResponse response;

  /** Creates an exception; public for tests of code that handles it. */
  public AuthenticationException(CallReport call, ErrorResponse response, String advice) {
    super(call, response.summary(), response.quote(advice), null);
    this.response = response;
  }

  private AuthenticationException(AuthenticationException first, String what) {
    super(CallReport.notSent(first.request()), what, first.advice(), first);
    this.response = first.response;
  }

  /**
   * Returns the exception for a caller whose credential was rejected a moment ago: nothing was
   * sent, and the cause is this exception.
   */
  public AuthenticationException remembered() {
    return new AuthenticationException(
        this,
        "was not sent, since the same credential was just refused (" + response.status() + ").");
  }

  /** The HTTP status of the token response. */
  public int status() {
    return response.status();
  }

  /** The token endpoint's error code; absent if it returned none. */
  public Optional<String> code() {
    return Optional.ofNullable(response.code());
  }

  /** The id to quote to the vendor's support; absent if the service returned none. */
  public Optional<String> requestId() {
    return Optional.ofNullable(response.requestId());
  }
}
