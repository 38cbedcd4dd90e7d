package dev.connectorsdk.testkit.http;

/** Thrown by a handler, at any depth, to send a response. */
public final class ResponseException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient SimulatedResponse answer;

  /** Creates the exception with the response to send. */
  public ResponseException(SimulatedResponse answer) {
    super("Refused with status " + answer.status(), null, false, false);
    this.answer = answer;
  }

  /** Returns the response to send. */
  public SimulatedResponse answer() {
    return answer;
  }
}
