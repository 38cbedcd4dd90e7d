package dev.connectorsdk.core.internal.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonEncodingException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.Moshi;
import dev.connectorsdk.core.internal.json.AdapterFactory.NamingStrategy;
import dev.connectorsdk.core.internal.json.RequestAdapter.QueryParameters;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import okio.Buffer;
import okio.BufferedSource;
import okio.ByteString;
import okio.Okio;
import okio.Source;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the models of one service: responses are records, requests are interfaces with a
 * static {@code builder()}. A record with a single {@code String} is a text in JSON.
 *
 * <p>Property names follow the service's spelling, unless {@link com.squareup.moshi.Json} on the
 * accessor or record component overrides it. Thread-safe; adapters are created on first use and
 * cached, so one instance per client is enough.
 */
public final class Json {
  private final Moshi moshi;

  private Json(NamingStrategy naming, ChronoUnit precision, boolean userTypes) {
    this.moshi = new Moshi.Builder().add(new AdapterFactory(naming, precision, userTypes)).build();
  }

  /**
   * Returns the JSON of services with names such as {@code createdAt}. Written times are truncated
   * to seconds: Sophos Central rejects microseconds in a query.
   */
  public static Json camelCase() {
    return new Json(NamingStrategy.CAMEL_CASE, ChronoUnit.SECONDS, false);
  }

  /**
   * Returns the JSON of services with names such as {@code created_at}. Written times are truncated
   * to milliseconds.
   */
  public static Json snakeCase() {
    return new Json(NamingStrategy.SNAKE_CASE, ChronoUnit.MILLIS, false);
  }

  /**
   * Returns the JSON of types that a user of the SDK defines. Properties have the names that they
   * have in Java, and times are written in full. A record is an object, except for an open enum: a
   * record of one {@code String} that declares a constant of its own type.
   */
  public static Json userTypes() {
    return UserTypes.JSON;
  }

  /** Loads what only the types of a user need. */
  private static final class UserTypes {
    static final Json JSON = new Json(NamingStrategy.CAMEL_CASE, ChronoUnit.NANOS, true);
  }

  /** Returns the adapters. */
  Moshi moshi() {
    return moshi;
  }

  /** Receives the optional members that lenient reading leaves out. */
  @FunctionalInterface
  public interface UnreadableListener {
    /**
     * A value was left out, because it is not what the model defines.
     *
     * @param path its JSON path
     * @param expected what the model defines, such as {@code a time}
     */
    void unreadable(String path, String expected);
  }

  /**
   * Reads one JSON text to its end; does not close the source. A byte order mark at its start is
   * skipped.
   *
   * @return null only for {@code Void}, for which nothing is read, for the text {@code null} of
   *     type {@code Object}, and for a blank secret
   * @throws JsonMismatchException if the text is not what the type defines
   * @throws IOException if the source fails
   */
  @SuppressWarnings("TypeParameterUnusedInFormals") // a Type has no T
  public <T extends @Nullable Object> T read(Type type, BufferedSource body) throws IOException {
    return read(type, body, null);
  }

  /**
   * Reads one JSON text of a service to its end, like {@link #read(Type, BufferedSource)}, but
   * leniently: an optional member that cannot be read is absent, and so is one that is a blank
   * text, unless its type is text. In a list or map that is not {@link
   * dev.connectorsdk.core.Required}, an element that cannot be read is left out.
   *
   * @param listener receives what is left out, except for blank texts; null to read strictly
   */
  @SuppressWarnings("TypeParameterUnusedInFormals") // a Type has no T
  public <T extends @Nullable Object> T read(
      Type type, BufferedSource body, @Nullable UnreadableListener listener) throws IOException {
    return read(type, body, listener, null);
  }

  /**
   * Reads one JSON text of a service to its end, leniently: see {@link #read(Type, BufferedSource,
   * UnreadableListener)}.
   *
   * @param identity the value of a required text that the object does not have, unless it has an
   *     error; null for none
   */
  @SuppressWarnings("TypeParameterUnusedInFormals") // a Type has no T
  public <T extends @Nullable Object> T read(
      Type type,
      BufferedSource body,
      @Nullable UnreadableListener listener,
      @Nullable String identity)
      throws IOException {
    JsonAdapter<T> adapter = moshi.adapter(type);
    JsonReader reader = JsonReader.of(type == Void.class ? nullText() : Utf8Source.of(body));
    LenientReading.allow(reader, listener, identity);
    try {
      return readToEnd(adapter, reader);
    } catch (EOFException e) {
      throw JsonMismatchException.at(reader, "JSON that is cut short");
    } catch (JsonEncodingException e) {
      throw JsonMismatchException.at(reader, "A text that is not JSON");
    } catch (JsonDataException e) {
      throw JsonMismatchException.at(reader, "JSON of another shape than the model");
    }
  }

  /**
   * Reads one JSON text to its end, strictly.
   *
   * @return null only for {@code Void}, for the text {@code null} of type {@code Object}, and for a
   *     blank secret
   * @throws JsonMismatchException if the text is not what the type defines
   */
  @SuppressWarnings("TypeParameterUnusedInFormals") // a Type has no T
  public <T extends @Nullable Object> T read(Type type, String text) {
    return read(type, text, null);
  }

  /**
   * Reads one JSON text of a service to its end, leniently: see {@link #read(Type, BufferedSource,
   * UnreadableListener)}.
   */
  @SuppressWarnings("TypeParameterUnusedInFormals") // a Type has no T
  public <T extends @Nullable Object> T read(
      Type type, String text, @Nullable UnreadableListener listener) {
    try {
      return read(type, new Buffer().writeUtf8(text), listener);
    } catch (IOException e) {
      throw new UncheckedIOException("A buffer in memory cannot fail", e);
    }
  }

  /**
   * Reads the first JSON value of a text without a model, leniently; whatever follows is ignored.
   *
   * @return maps, lists, texts, numbers and booleans; null if the text does not start with a
   *     complete value
   */
  public @Nullable Object readLeading(String text) {
    try {
      JsonReader reader = JsonReader.of(Utf8Source.of(new Buffer().writeUtf8(text)));
      LenientReading.allow(reader, (path, expected) -> {}, null);
      return moshi.adapter(Object.class).fromJson(reader);
    } catch (IOException | JsonDataException | JsonMismatchException e) {
      return null;
    }
  }

  /**
   * Writes a value. The properties of a record are in the order of its components, those of a
   * request in the order of their names. Absent ones are omitted, and so are empty lists, sets and
   * maps. To write an empty list, declare an {@code Optional<List<…>>}.
   */
  public String write(Type type, Object value) {
    return moshi.adapter(type).toJson(Objects.requireNonNull(value, "value"));
  }

  /** Converts a value to the maps, lists, texts, numbers and booleans that are its JSON. */
  public @Nullable Object toMaps(Object value) {
    return moshi.adapter(Object.class).toJsonValue(value);
  }

  /**
   * Converts a query object to query parameters with the names and values of its JSON. Absent and
   * empty properties are omitted, the elements of a list are joined by commas, and the properties
   * of an object are named {@code name[inner]}.
   *
   * @return the parameters in the order of the properties, unmodifiable
   */
  public <T> Map<String, String> query(Class<T> type, T value) {
    Object properties = moshi.adapter(type).toJsonValue(Objects.requireNonNull(value, "value"));
    if (properties instanceof Map<?, ?> map) {
      return QueryParameters.of(map);
    }
    throw new IllegalArgumentException(type.getName() + " has no properties for a query");
  }

  private static BufferedSource nullText() {
    return new Buffer().writeUtf8("null");
  }

  private static <T extends @Nullable Object> T readToEnd(JsonAdapter<T> adapter, JsonReader reader)
      throws IOException {
    if (isEmpty(reader)) {
      throw JsonMismatchException.at(reader, "An empty text instead of JSON");
    }
    T value = adapter.fromJson(reader);
    if (reader.peek() != JsonReader.Token.END_DOCUMENT) {
      throw JsonMismatchException.at(reader, "More than one JSON value");
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

  /** Prepares a JSON text for Moshi's reader, which takes UTF-8 without a byte order mark. */
  static final class Utf8Source {
    private static final ByteString BYTE_ORDER_MARK = ByteString.decodeHex("efbbbf");

    /**
     * Moshi looks up each digit of a number in the buffer from its nearer end, which takes a time
     * that grows with the square of the digits. A source that fills its buffer on demand has the
     * digit at its end, but is slower for ordinary texts.
     */
    private static final long MAX_BARE_BUFFER = 1 << 20;

    private Utf8Source() {}

    /**
     * Skips a byte order mark.
     *
     * @throws JsonMismatchException if the text is in UTF-16 or UTF-32
     */
    static BufferedSource of(BufferedSource text) throws IOException {
      if (text.rangeEquals(0, BYTE_ORDER_MARK)) {
        text.skip(BYTE_ORDER_MARK.size());
      } else if (text.request(2)
          && isWide(text.getBuffer().getByte(0), text.getBuffer().getByte(1))) {
        throw JsonMismatchException.ofText("JSON in UTF-16 or UTF-32 instead of UTF-8");
      }
      return text instanceof Buffer buffer && buffer.size() > MAX_BARE_BUFFER
          ? Okio.buffer((Source) buffer)
          : text;
    }

    /** A wide encoding starts with a mark of 0xFE and 0xFF, or has a zero byte beside the first. */
    private static boolean isWide(byte first, byte second) {
      return first == (byte) 0xFE || first == (byte) 0xFF || first == 0 || second == 0;
    }
  }
}
