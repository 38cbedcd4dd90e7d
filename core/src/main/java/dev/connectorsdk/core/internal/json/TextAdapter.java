package dev.connectorsdk.core.internal.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import dev.connectorsdk.core.credential.Secret;
import java.io.IOException;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Values that are parsed from a text. A number or a boolean counts as a text, too. */
final class TextAdapter<T> extends JsonAdapter<T> {

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
