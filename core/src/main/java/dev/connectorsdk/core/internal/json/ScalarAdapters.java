package dev.connectorsdk.core.internal.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import dev.connectorsdk.core.credential.Secret;
import java.io.IOException;
import java.lang.reflect.Type;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
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
}
