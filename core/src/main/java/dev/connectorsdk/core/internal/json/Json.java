package dev.connectorsdk.core.internal.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonEncodingException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.Moshi;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import okio.Buffer;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the models of one service: types with a static {@code builder()}, records, and
 * the values in them. A record of a single {@code String} is a text in JSON.
 *
 * <p>The name of a member follows the service's spelling unless {@link com.squareup.moshi.Json} on
 * its accessor or record component says otherwise. Thread-safe; adapters are made on first use and
 * kept, so one instance per client is enough.
 */
public final class Json {
  private final Moshi moshi;

  private Json(Names names, ChronoUnit precision) {
    this.moshi = moshi(names, precision);
  }

  /**
   * For services whose members are called {@code createdAt}. Times are written in whole seconds,
   * what is finer is cut off: Sophos Central refuses microseconds in a query.
   */
  public static Json camelCase() {
    return new Json(Names.CAMEL_CASE, ChronoUnit.SECONDS);
  }

  /**
   * For services whose members are called {@code created_at}. Times are written in whole seconds if
   * they are such, and otherwise in milliseconds, what is finer is cut off.
   */
  public static Json snakeCase() {
    return new Json(Names.SNAKE_CASE, ChronoUnit.MILLIS);
  }

  /**
   * Reads one JSON text to its end and leaves the source open.
   *
   * @return null only for {@code Void}, for which nothing is read, a null text of type {@code
   *     Object} and a blank secret
   * @throws JsonMismatchException if the text is not what the type says
   * @throws IOException if the source fails
   */
  @SuppressWarnings("TypeParameterUnusedInFormals") // a Type does not tell its T
  public <T extends @Nullable Object> T read(Type type, BufferedSource body) throws IOException {
    JsonAdapter<T> adapter = moshi.adapter(type);
    JsonReader reader = JsonReader.of(type == Void.class ? nothing() : body);
    try {
      return readWhole(adapter, reader);
    } catch (EOFException e) {
      throw new JsonMismatchException("JSON that is cut short", JsonPath.next(reader));
    } catch (JsonEncodingException e) {
      throw new JsonMismatchException("A text that is not JSON", JsonPath.next(reader));
    } catch (JsonDataException e) {
      throw new JsonMismatchException(
          "JSON in a shape that the model does not have", JsonPath.next(reader));
    }
  }

  /**
   * Reads one JSON text to its end.
   *
   * @return null only for {@code Void}, a null text of type {@code Object} and a blank secret
   * @throws JsonMismatchException if the text is not what the type says
   */
  @SuppressWarnings("TypeParameterUnusedInFormals") // a Type does not tell its T
  public <T extends @Nullable Object> T read(Type type, String text) {
    try {
      return read(type, new Buffer().writeUtf8(text));
    } catch (IOException e) {
      throw new UncheckedIOException("A buffer in memory cannot fail", e);
    }
  }

  /**
   * Writes a value. Members of a model come in the order of their names (of a record: as declared);
   * absent ones are left out, and so are empty lists, sets and maps: a model does not tell them
   * from absent ones. To write an empty list on purpose, declare an {@code Optional<List<…>>}.
   */
  public String write(Type type, Object value) {
    return moshi.adapter(type).toJson(Objects.requireNonNull(value, "value"));
  }

  /**
   * Turns a query object into query parameters, with the names and forms of written JSON. Absent
   * and empty members are left out, the items of a list are joined by commas, and a member that is
   * an object becomes {@code name[inner]}.
   *
   * @return the parameters in the order of the members; cannot be changed
   */
  public <T> Map<String, String> query(Class<T> type, T value) {
    Object members = moshi.adapter(type).toJsonValue(Objects.requireNonNull(value, "value"));
    if (members instanceof Map<?, ?> map) {
      return QueryParameters.of(map);
    }
    throw new IllegalArgumentException(type.getName() + " has no members to make a query of");
  }

  private static BufferedSource nothing() {
    return new Buffer().writeUtf8("null");
  }

  private static <T extends @Nullable Object> T readWhole(JsonAdapter<T> adapter, JsonReader reader)
      throws IOException {
    if (isEmpty(reader)) {
      throw new JsonMismatchException("An empty text instead of JSON", JsonPath.next(reader));
    }
    T value = adapter.fromJson(reader);
    if (reader.peek() != JsonReader.Token.END_DOCUMENT) {
      throw new JsonMismatchException("More than one JSON value", JsonPath.next(reader));
    }
    return value;
  }

  private static boolean isEmpty(JsonReader reader) throws IOException {
    try {
      return reader.peek() == JsonReader.Token.END_DOCUMENT;
    } catch (EOFException e) {
      return true;
    }
  }

  private static Moshi moshi(Names names, ChronoUnit precision) {
    return new Moshi.Builder().add(new Adapters(names, precision)).build();
  }
}
