package dev.connectorsdk.core.error;

import java.io.Serial;
import java.util.Optional;

/** The token endpoint refused the credential: nothing can be called with it. */
public final class AuthenticationException extends ApiException {
  @Serial private static final long serialVersionUID = 1L;

  private final ErrorResponse answer;

  /** Made by the SDK; public so that a test can make one too. */
  public AuthenticationException(CallReport call, ErrorResponse answer, String advice) {
    super(call, answer.summary(), answer.quote(advice), null);
    this.answer = answer;
  }

  private AuthenticationException(AuthenticationException first, String what) {
    super(CallReport.notSent(first.request()), what, first.advice(), first);
    this.answer = first.answer;
  }

  /**
   * The same refusal for a caller who comes while it is remembered: nothing was sent, and the cause
   * is the refusal itself.
   */
  public AuthenticationException remembered() {
    return new AuthenticationException(
        this,
        "was not sent, since the same credential was just refused (" + answer.status() + ").");
  }

  /** The HTTP status of the refusal. */
  public int status() {
    return answer.status();
  }

  /** The token endpoint's short code, absent where it gave none. */
  public Optional<String> code() {
    return Optional.ofNullable(answer.code());
  }

  /** The id to quote to the vendor's support, absent where the service gave none. */
  public Optional<String> requestId() {
    return Optional.ofNullable(answer.requestId());
  }
}
