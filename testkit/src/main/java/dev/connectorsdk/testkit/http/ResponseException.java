package dev.connectorsdk.testkit.http;

/** Thrown by a handler, at any depth, to end the request with a certain answer. */
public final class ResponseException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient SimulatedResponse answer;

  /** Ends the request with this answer. */
  public ResponseException(SimulatedResponse answer) {
    super("Refused with status " + answer.status(), null, false, false);
    this.answer = answer;
  }

  /** What the caller gets. */
  public SimulatedResponse answer() {
    return answer;
  }
}
