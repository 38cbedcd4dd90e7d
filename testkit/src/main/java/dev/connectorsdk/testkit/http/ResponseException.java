package dev.connectorsdk.testkit.http;

/** Thrown by a handler, at any depth, to send a response. */
public final class ResponseException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient SimulatedResponse response;

  /** Creates the exception with the response to send. */
  public ResponseException(SimulatedResponse response) {
    super("Refused with status " + response.status(), null, false, false);
    this.response = response;
  }

  /** Returns the response to send. */
  public SimulatedResponse response() {
    return response;
  }
}
