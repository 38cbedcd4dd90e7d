package dev.connectorsdk.testkit.http;

/**
 * Thrown for a text that is not JSON or not of the expected form; the message leaves the text out.
 */
public final class MalformedJsonException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  MalformedJsonException(String message) {
    super(message);
  }
}
