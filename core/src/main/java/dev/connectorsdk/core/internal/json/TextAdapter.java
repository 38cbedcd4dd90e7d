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

/** Values that are a text in JSON. A number, true or false counts as a text too. */
final class TextAdapter<T> extends JsonAdapter<T> {

  /** Makes a value of a text; null if the text stands for nothing. */
  interface Parser<T> {
    @Nullable T parse(String text);
  }

  private final String wanted;
  private final Parser<T> parser;
  private final Function<T, String> print;

  private TextAdapter(String wanted, Parser<T> parser, Function<T, String> print) {
    this.wanted = wanted;
    this.parser = parser;
    this.print = print;
  }

  static TextAdapter<String> texts() {
    return new TextAdapter<>("text", text -> text, text -> text);
  }

  static TextAdapter<URI> uris() {
    return new TextAdapter<>("a URI", URI::create, URI::toString);
  }

  /** A blank secret is an absent one. */
  static TextAdapter<Secret> secrets() {
    return new TextAdapter<>(
        "text", text -> text.isBlank() ? null : Secret.of(text), Secret::reveal);
  }

  /** Written without what is finer than {@code precision}. */
  static TextAdapter<Instant> instants(ChronoUnit precision) {
    return new TextAdapter<>(
        "a time", InstantText::parse, instant -> instant.truncatedTo(precision).toString());
  }

  static TextAdapter<LocalDate> dates() {
    return new TextAdapter<>("a date", LocalDate::parse, LocalDate::toString);
  }

  static TextAdapter<Duration> durations() {
    return new TextAdapter<>("an ISO 8601 duration", Duration::parse, DurationText::print);
  }

  @Override
  public @Nullable T fromJson(JsonReader reader) throws IOException {
    String text = text(reader);
    try {
      return parser.parse(text);
    } catch (IllegalArgumentException | DateTimeException e) {
      throw JsonMismatchException.last(wanted, reader);
    }
  }

  /** The next value as a text, if it is a text, a number, true or false. */
  static String text(JsonReader reader) throws IOException {
    return switch (reader.peek()) {
      case STRING, NUMBER -> reader.nextString();
      case BOOLEAN -> String.valueOf(reader.nextBoolean());
      default -> throw JsonMismatchException.next("text", reader);
    };
  }

  @Override
  public void toJson(JsonWriter writer, @Nullable T value) throws IOException {
    writer.value(value == null ? null : print.apply(value));
  }
}
