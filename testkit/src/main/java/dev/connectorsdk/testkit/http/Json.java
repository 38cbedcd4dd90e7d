package dev.connectorsdk.testkit.http;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonEncodingException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.Moshi;
import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/**
 * JSON as plain values: {@code Map} in the order of the text, {@code List}, {@code String}, {@code
 * Long} or {@code Double}, {@code Boolean}, null. Integers stay integers.
 */
public final class Json {
  private static final JsonAdapter<Object> WRITER =
      new Moshi.Builder().build().adapter(Object.class).serializeNulls();

  private Json() {}

  /**
   * Returns a JSON object of alternating names and values, without the properties that are null.
   *
   * @throws IllegalArgumentException if the last name has no value
   */
  public static Map<String, Object> object(@Nullable Object... namesAndValues) {
    if (namesAndValues.length % 2 != 0) {
      throw new IllegalArgumentException("A name without a value");
    }
    Map<String, Object> object = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      Object value = namesAndValues[i + 1];
      if (value != null) {
        object.put(String.valueOf(namesAndValues[i]), value);
      }
    }
    return object;
  }

  /** Writes a value without whitespace, including properties that are null. */
  public static String write(@Nullable Object value) {
    return WRITER.toJson(value);
  }

  /**
   * Reads exactly one JSON value.
   *
   * @throws MalformedJsonException if the text is not JSON
   */
  public static @Nullable Object read(String text) {
    try (JsonReader reader = JsonReader.of(new Buffer().writeUtf8(text))) {
      Object value = readValue(reader);
      if (reader.peek() != JsonReader.Token.END_DOCUMENT) {
        throw new MalformedJsonException("More than one JSON value");
      }
      return value;
    } catch (JsonEncodingException | EOFException malformed) {
      throw new MalformedJsonException("No JSON");
    } catch (JsonDataException nested) {
      throw new MalformedJsonException("JSON nested too deep");
    } catch (IOException impossible) {
      throw new MalformedJsonException("Unreadable");
    }
  }

  /**
   * Reads a JSON object.
   *
   * @throws MalformedJsonException if the text is not a JSON object
   */
  @SuppressWarnings("unchecked") // objects from the reader have string keys
  public static Map<String, Object> readObject(String text) {
    if (read(text) instanceof Map<?, ?> object) {
      return (Map<String, Object>) object;
    }
    throw new MalformedJsonException("No JSON object");
  }

  private static @Nullable Object readValue(JsonReader reader) throws IOException {
    return switch (reader.peek()) {
      case BEGIN_OBJECT -> readMembers(reader);
      case BEGIN_ARRAY -> readItems(reader);
      case NUMBER -> number(reader.nextString());
      case BOOLEAN -> reader.nextBoolean();
      case NULL -> reader.nextNull();
      default -> reader.nextString();
    };
  }

  private static Map<String, @Nullable Object> readMembers(JsonReader reader) throws IOException {
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    reader.beginObject();
    while (reader.hasNext()) {
      members.put(reader.nextName(), readValue(reader));
    }
    reader.endObject();
    return members;
  }

  private static List<@Nullable Object> readItems(JsonReader reader) throws IOException {
    List<@Nullable Object> items = new ArrayList<>();
    reader.beginArray();
    while (reader.hasNext()) {
      items.add(readValue(reader));
    }
    reader.endArray();
    return items;
  }

  private static Object number(String digits) {
    try {
      return Long.valueOf(digits);
    } catch (NumberFormatException notAnInteger) {
      return finite(Double.parseDouble(digits));
    }
  }

  private static double finite(double number) {
    if (Double.isInfinite(number)) {
      throw new MalformedJsonException("A number beyond all bounds");
    }
    return number;
  }
}
