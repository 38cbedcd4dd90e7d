package dev.connectorsdk.core.internal.json;

import com.squareup.moshi.JsonReader;
import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

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
  private final String expected;
  private final boolean blank;
  private final @Nullable String error;

  private JsonMismatchException(
      String problem, String path, String expected, boolean blank, @Nullable String error) {
    super(problem + " at " + path);
    this.path = path;
    this.expected = expected;
    this.blank = blank;
    this.error = error;
  }

  /** A problem of the whole text, before anything of it was read. */
  static JsonMismatchException ofText(String problem) {
    return new JsonMismatchException(problem, "$", "JSON", false, null);
  }

  /** A problem of the whole text, at the next value. */
  static JsonMismatchException at(JsonReader reader, String problem) {
    return new JsonMismatchException(problem, nextPath(reader), "JSON", false, null);
  }

  /** The next value is of another type than expected; consumes it. */
  static JsonMismatchException next(String expected, JsonReader reader) throws IOException {
    String path = nextPath(reader);
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
    String problem = "Expected " + expected + ", found " + found + ",";
    return new JsonMismatchException(problem, path, expected, isBlankNext(reader), null);
  }

  /** Consumes the next value, and returns whether it is a blank text. */
  private static boolean isBlankNext(JsonReader reader) throws IOException {
    return switch (reader.peek()) {
      case STRING -> reader.nextString().isBlank();
      case END_ARRAY, END_OBJECT, END_DOCUMENT, NAME -> false;
      default -> {
        reader.skipValue();
        yield false;
      }
    };
  }

  /** The next value, a text or a number, cannot be converted to what is expected; consumes it. */
  static JsonMismatchException unconvertible(String expected, JsonReader reader)
      throws IOException {
    String path = nextPath(reader);
    return unconverted(expected, path, reader.nextString());
  }

  /** The text that was just read cannot be converted to what is expected. */
  static JsonMismatchException last(String expected, String text, JsonReader reader) {
    return unconverted(expected, lastPath(reader), text);
  }

  private static JsonMismatchException unconverted(String expected, String path, String text) {
    String problem = "Expected " + expected + ", found something else,";
    return new JsonMismatchException(problem, path, expected, text.isBlank(), null);
  }

  /**
   * The object that was just read has no such property.
   *
   * @param errors the properties that may hold an error instead; kept only for the whole text
   */
  static JsonMismatchException missing(
      String property, JsonReader reader, @Nullable Object errors) {
    return new JsonMismatchException(
        "A required property is missing",
        lastPath(reader) + '.' + property,
        "a value",
        false,
        isWhole(reader) ? ErrorText.of(errors) : null);
  }

  /** The whole text is an object with an error, and has nothing that the model defines. */
  static JsonMismatchException error(Object errors) {
    return new JsonMismatchException(
        "An error in place of the result", "$", "a result", false, ErrorText.of(errors));
  }

  /** Returns whether the object that was just read is the whole text. */
  static boolean isWhole(JsonReader reader) {
    return reader.getPath().equals("$");
  }

  /** The model rejects the values of the object that was just read. */
  static JsonMismatchException rejected(JsonReader reader) {
    return new JsonMismatchException(
        "Values that the model rejects", lastPath(reader), "valid values", false, null);
  }

  private static String nextPath(JsonReader reader) {
    String path = reader.getPath();
    return bounded(path.endsWith(".") ? path.substring(0, path.length() - 1) : path);
  }

  /** Inside a list, the reader's path is already that of the next element. */
  private static String lastPath(JsonReader reader) {
    Matcher element = ELEMENT.matcher(reader.getPath());
    return bounded(element.replaceAll(last -> "[" + (Integer.parseInt(last.group(1)) - 1) + "]"));
  }

  private static String bounded(String path) {
    String line = CONTROL.matcher(path).replaceAll("?");
    return line.length() <= MAX_PATH_LENGTH ? line : line.substring(0, MAX_PATH_LENGTH) + "...";
  }

  /** Returns the JSON path, such as {@code $.items[3].id}; {@code $} for the whole text. */
  public String path() {
    return path;
  }

  /** Returns what the model defines at that path, such as {@code a time}. */
  String expected() {
    return expected;
  }

  /** Returns whether the value is a blank text, which stands for an absent value. */
  boolean isBlank() {
    return blank;
  }

  /**
   * Returns the error that the text has in place of the missing property. It may contain secrets:
   * mask it before it is shown.
   */
  public Optional<String> error() {
    return Optional.ofNullable(error);
  }

  /** The error that a response has in place of what its model defines, as one line. */
  static final class ErrorText {
    private static final String ERROR = "error";

    /** The properties in which services write errors. */
    static final List<String> NAMES = List.of(ERROR, "message");

    private static final int MAX_LENGTH = 200;

    private ErrorText() {}

    /** Returns the values of these properties as text; null if there are none. */
    static @Nullable String of(@Nullable Object properties) {
      Map<String, String> found = new LinkedHashMap<>();
      if (properties instanceof Map<?, ?> map) {
        for (String name : NAMES) {
          String text = text(map.get(name));
          if (text != null) {
            found.put(name, text);
          }
        }
      }
      return found.isEmpty()
          ? null
          : found.entrySet().stream()
              .map(entry -> entry.getKey() + " \"" + entry.getValue() + '"')
              .collect(Collectors.joining(", "));
    }

    /** Returns whether the properties have an error; a message alone is none. */
    static boolean isError(@Nullable Object properties) {
      return properties instanceof Map<?, ?> map && text(map.get(ERROR)) != null;
    }

    /** Returns a value as one line, or the first text inside it; null if it states no error. */
    private static @Nullable String text(@Nullable Object value) {
      if (value instanceof Map<?, ?> object) {
        return text(object.values());
      }
      if (value instanceof Collection<?> items) {
        return items.stream()
            .map(ErrorText::text)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null);
      }
      String line = value == null ? "" : value.toString().replaceAll("\\p{Cntrl}", " ").strip();
      if (line.isEmpty() || value == Boolean.FALSE) {
        return null;
      }
      return line.length() <= MAX_LENGTH ? line : line.substring(0, MAX_LENGTH) + "...";
    }
  }
}
