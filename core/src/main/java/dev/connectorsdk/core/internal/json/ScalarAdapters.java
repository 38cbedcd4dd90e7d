package dev.connectorsdk.core.internal.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import dev.connectorsdk.core.credential.Secret;
import java.io.IOException;
import java.lang.reflect.Type;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Creates the adapters of values that are one text, number or boolean in JSON. Each is created on
 * demand, so that a process does not load at its start what it never reads.
 */
final class ScalarAdapters {
  private final ChronoUnit precision;

  /**
   * Creates the adapters of one service.
   *
   * @param precision the finest unit of times that are written
   */
  ScalarAdapters(ChronoUnit precision) {
    this.precision = precision;
  }

  /** Returns the adapter of a scalar type, or null for any other type. */
  @Nullable JsonAdapter<?> create(Type type) {
    if (type == String.class) {
      return new StringAdapter();
    }
    @Nullable JsonAdapter<?> text = text(type);
    return text == null ? other(type) : text;
  }

  private @Nullable JsonAdapter<?> text(Type type) {
    if (type == Instant.class) {
      return TextAdapter.instants(precision);
    }
    if (type == Secret.class) {
      return TextAdapter.secrets();
    }
    if (type == URI.class) {
      return TextAdapter.uris();
    }
    if (type == LocalDate.class) {
      return TextAdapter.dates();
    }
    return type == Duration.class ? TextAdapter.durations() : null;
  }

  private static @Nullable JsonAdapter<?> other(Type type) {
    if (type == boolean.class || type == Boolean.class) {
      return new BooleanAdapter();
    }
    if (type == int.class || type == Integer.class) {
      return NumberAdapter.ints();
    }
    if (type == long.class || type == Long.class) {
      return NumberAdapter.longs();
    }
    if (type == double.class || type == Double.class) {
      return NumberAdapter.doubles();
    }
    return type == Void.class ? new VoidAdapter() : null;
  }

  /** A text; a number or a boolean is read as a text, too. */
  private static final class StringAdapter extends JsonAdapter<String> {
    @Override
    public String fromJson(JsonReader reader) throws IOException {
      return TextAdapter.nextText(reader);
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable String value) throws IOException {
      writer.value(value);
    }
  }

  /** A boolean; {@code "True"}, {@code "false"}, 1 and 0 are read as booleans, too. */
  private static final class BooleanAdapter extends JsonAdapter<Boolean> {
    private static final String EXPECTED = "true or false";

    @Override
    public Boolean fromJson(JsonReader reader) throws IOException {
      return switch (reader.peek()) {
        case BOOLEAN -> reader.nextBoolean();
        case STRING, NUMBER -> parse(reader);
        default -> throw JsonMismatchException.next(EXPECTED, reader);
      };
    }

    private static boolean parse(JsonReader reader) throws IOException {
      String text = reader.nextString();
      return switch (text.toLowerCase(Locale.ROOT)) {
        case "true", "1" -> true;
        case "false", "0" -> false;
        default -> throw JsonMismatchException.last(EXPECTED, text, reader);
      };
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable Boolean value) throws IOException {
      writer.value(value);
    }
  }

  /** A value that is skipped. */
  private static final class VoidAdapter extends JsonAdapter<Void> {
    @Override
    public @Nullable Void fromJson(JsonReader reader) throws IOException {
      reader.skipValue();
      return null;
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable Void value) throws IOException {
      writer.nullValue();
    }
  }

  /** Values that are parsed from a text. A number or a boolean counts as a text, too. */
  static final class TextAdapter<T> extends JsonAdapter<T> {

    /** Parses a text; returns null for a text that counts as absent. */
    interface Parser<T> {
      @Nullable T parse(String text);
    }

    private final String expected;
    private final Parser<T> parser;
    private final Function<T, String> printer;

    TextAdapter(String expected, Parser<T> parser, Function<T, String> printer) {
      this.expected = expected;
      this.parser = parser;
      this.printer = printer;
    }

    static TextAdapter<URI> uris() {
      return new TextAdapter<>("a URI", TextAdapter::uri, URI::toString);
    }

    private static URI uri(String text) {
      if (text.isBlank()) {
        throw new IllegalArgumentException("Java reads a blank text as a URI");
      }
      return URI.create(text);
    }

    /** A blank secret is absent. */
    static TextAdapter<Secret> secrets() {
      return new TextAdapter<>(
          "text", text -> text.isBlank() ? null : Secret.of(text), Secret::reveal);
    }

    /** Times, truncated to {@code precision} when they are written. */
    static TextAdapter<Instant> instants(ChronoUnit precision) {
      return new TextAdapter<>(
          "a time", InstantParser::parse, instant -> instant.truncatedTo(precision).toString());
    }

    static TextAdapter<LocalDate> dates() {
      return new TextAdapter<>("a date", LocalDate::parse, LocalDate::toString);
    }

    static TextAdapter<Duration> durations() {
      return new TextAdapter<>("an ISO 8601 duration", Duration::parse, TextAdapter::print);
    }

    /** {@code -P7D} and {@code PT2H}, as services write durations; Java prints {@code PT-168H}. */
    private static String print(Duration duration) {
      Duration length = duration.abs();
      boolean wholeDays = !length.isZero() && length.equals(Duration.ofDays(length.toDays()));
      return (duration.isNegative() ? "-" : "")
          + (wholeDays ? "P" + length.toDays() + "D" : length.toString());
    }

    @Override
    public @Nullable T fromJson(JsonReader reader) throws IOException {
      String text = nextText(reader);
      try {
        return parser.parse(text);
      } catch (IllegalArgumentException | DateTimeException e) {
        throw JsonMismatchException.last(expected, text, reader);
      }
    }

    /** Reads a text, a number or a boolean as text. */
    static String nextText(JsonReader reader) throws IOException {
      return switch (reader.peek()) {
        case STRING, NUMBER -> reader.nextString();
        case BOOLEAN -> String.valueOf(reader.nextBoolean());
        default -> throw JsonMismatchException.next("text", reader);
      };
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable T value) throws IOException {
      writer.value(value == null ? null : printer.apply(value));
    }
  }
}
