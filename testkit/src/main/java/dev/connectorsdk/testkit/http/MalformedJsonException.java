package dev.connectorsdk.testkit.http;

/** A text is no JSON, or JSON of another form than asked for; the text itself is not repeated. */
public final class MalformedJsonException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  MalformedJsonException(String message) {
    super(message);
  }
}
