package dev.connectorsdk.core.internal.json;

import com.squareup.moshi.JsonReader;
import java.io.IOException;

/**
 * A text that is not what the model says: another shape, a required member missing, not JSON, cut
 * short or empty.
 *
 * <p>Its message says what was expected, what kind of thing was found and where. No value of the
 * text is in it, nor in a cause, since any value may be a secret.
 */
public final class JsonMismatchException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String path;

  JsonMismatchException(String problem, String path) {
    super(problem + " at " + path);
    this.path = path;
  }

  /** The value that comes next is of another kind than {@code wanted}. */
  static JsonMismatchException next(String wanted, JsonReader reader) throws IOException {
    String found =
        switch (reader.peek()) {
          case BEGIN_ARRAY -> "a list";
          case BEGIN_OBJECT -> "an object";
          case STRING -> "text";
          case NUMBER -> "a number";
          case BOOLEAN -> "true or false";
          case NULL -> "null";
          default -> "nothing";
        };
    return new JsonMismatchException(
        "Expected " + wanted + ", found " + found + ",", JsonPath.next(reader));
  }

  /** The value that was just read cannot be {@code wanted}. */
  static JsonMismatchException last(String wanted, JsonReader reader) {
    return new JsonMismatchException(
        "Expected " + wanted + ", found something else,", JsonPath.last(reader));
  }

  /**
   * Where the fault is, as a JSON path such as {@code $.items[3].id}; {@code $} for the whole text.
   */
  public String path() {
    return path;
  }
}
