package dev.connectorsdk.core.internal.json;

import com.squareup.moshi.JsonReader;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Thrown when a text is not what the model defines: another type, a missing required property, not
 * JSON, truncated or empty.
 *
 * <p>The message has what was expected, what kind of value was found and its path. It never has a
 * value of the text, since any value may be a secret, and neither has a cause.
 */
public final class JsonMismatchException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");
  private static final Pattern ELEMENT = Pattern.compile("\\[([1-9]\\d{0,8})]$");
  private static final int MAX_PATH_LENGTH = 200;

  private final String path;

  private JsonMismatchException(String problem, String path) {
    super(problem + " at " + path);
    this.path = path;
  }

  /** A problem with the next value. */
  static JsonMismatchException at(JsonReader reader, String problem) {
    String path = reader.getPath();
    return new JsonMismatchException(
        problem, bounded(path.endsWith(".") ? path.substring(0, path.length() - 1) : path));
  }

  /** The next value is of another type than expected. */
  static JsonMismatchException next(String expected, JsonReader reader) throws IOException {
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
    return at(reader, "Expected " + expected + ", found " + found + ",");
  }

  /** The next value cannot be converted to what is expected. */
  static JsonMismatchException unconvertible(String expected, JsonReader reader) {
    return at(reader, "Expected " + expected + ", found something else,");
  }

  /** The value that was just read cannot be converted to what is expected. */
  static JsonMismatchException last(String expected, JsonReader reader) {
    // inside a list, the reader's path is already that of the next element
    Matcher element = ELEMENT.matcher(reader.getPath());
    String path = element.replaceAll(last -> "[" + (Integer.parseInt(last.group(1)) - 1) + "]");
    return new JsonMismatchException(
        "Expected " + expected + ", found something else,", bounded(path));
  }

  /** The object that was just read has no such property. */
  static JsonMismatchException missing(String property, JsonReader reader) {
    return new JsonMismatchException(
        "A required property is missing", objectPath(reader) + '.' + property);
  }

  /** The model rejects the values of the object that was just read. */
  static JsonMismatchException rejected(JsonReader reader) {
    return new JsonMismatchException("Values that the model rejects", objectPath(reader));
  }

  private static String objectPath(JsonReader reader) {
    String path = reader.getPath();
    return bounded(path.substring(0, path.lastIndexOf('.')));
  }

  private static String bounded(String path) {
    String line = CONTROL.matcher(path).replaceAll("?");
    return line.length() <= MAX_PATH_LENGTH ? line : line.substring(0, MAX_PATH_LENGTH) + "...";
  }

  /** Returns the JSON path, such as {@code $.items[3].id}; {@code $} for the whole text. */
  public String path() {
    return path;
  }
}
