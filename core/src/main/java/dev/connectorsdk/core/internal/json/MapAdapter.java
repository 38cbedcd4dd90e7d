package dev.connectorsdk.core.internal.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import com.squareup.moshi.Types;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Maps as JSON objects, in their order; a key is any type that is a text in JSON. Null is read as
 * an empty map, and null values are skipped. The maps are unmodifiable.
 *
 * <p>An entry that cannot be read fails the map, or is left out if the map is a property that may
 * be absent: see {@link #leavingOut}.
 */
final class MapAdapter extends JsonAdapter<Map<Object, Object>> {
  private final JsonAdapter<Object> keys;
  private final JsonAdapter<Object> values;
  private final boolean leavesOut;

  private MapAdapter(JsonAdapter<Object> keys, JsonAdapter<Object> values, boolean leavesOut) {
    this.keys = keys;
    this.values = values;
    this.leavesOut = leavesOut;
  }

  static @Nullable JsonAdapter<?> create(Type type, Moshi moshi) {
    if (Types.getRawType(type) != Map.class) {
      return null;
    }
    Type[] arguments =
        type instanceof ParameterizedType generic
            ? generic.getActualTypeArguments()
            : new Type[] {String.class, Object.class};
    return new MapAdapter(moshi.adapter(arguments[0]), moshi.adapter(arguments[1]), false);
  }

  /** Returns the adapter of objects without a model; leaves out what cannot be read. */
  @SuppressWarnings("unchecked") // a text is an object
  static MapAdapter untyped(JsonAdapter<String> keys, JsonAdapter<Object> values) {
    return new MapAdapter((JsonAdapter<Object>) (JsonAdapter<?>) keys, values, true);
  }

  /** Returns an adapter that leaves out entries that cannot be read, in lenient reading. */
  JsonAdapter<Map<Object, Object>> leavingOut() {
    return new MapAdapter(keys, values, true);
  }

  @Override
  public Map<Object, Object> fromJson(JsonReader reader) throws IOException {
    if (reader.peek() == JsonReader.Token.NULL) {
      reader.nextNull();
      return Map.of();
    }
    if (reader.peek() != JsonReader.Token.BEGIN_OBJECT) {
      throw JsonMismatchException.next("an object", reader);
    }
    reader.beginObject();
    Map<Object, Object> map;
    try {
      map = entries(reader);
    } catch (JsonMismatchException e) {
      LenientReading.finishObject(reader);
      throw e;
    }
    reader.endObject();
    return map instanceof LinkedHashMap ? Collections.unmodifiableMap(map) : map;
  }

  private Map<Object, Object> entries(JsonReader reader) throws IOException {
    Map<Object, Object> map = Map.of();
    while (reader.hasNext()) {
      try {
        @Nullable Object key = key(reader);
        @Nullable Object value =
            reader.peek() == JsonReader.Token.NULL ? reader.nextNull() : values.fromJson(reader);
        if (key != null && value != null) {
          map = with(key, value, map);
        }
      } catch (JsonMismatchException e) {
        if (!leavesOut) {
          throw e;
        }
        LenientReading.leaveOut(e, reader);
      }
    }
    return map;
  }

  /** Reads a key; one that cannot be read takes its value with it. */
  private @Nullable Object key(JsonReader reader) throws IOException {
    reader.promoteNameToValue();
    try {
      return keys.fromJson(reader);
    } catch (JsonMismatchException e) {
      reader.skipValue();
      throw e;
    }
  }

  /** Most maps of a response are empty or have one entry: only a second one needs a table. */
  private static Map<Object, Object> with(Object key, Object value, Map<Object, Object> map) {
    if (map.isEmpty()) {
      return Map.of(key, value);
    }
    Map<Object, Object> more = map.size() == 1 ? new LinkedHashMap<>(map) : map;
    more.put(key, value);
    return more;
  }

  @Override
  public void toJson(JsonWriter writer, @Nullable Map<Object, Object> map) throws IOException {
    writer.beginObject();
    if (map != null) {
      for (Map.Entry<Object, Object> entry : map.entrySet()) {
        writer.promoteValueToName();
        keys.toJson(writer, entry.getKey());
        values.toJson(writer, entry.getValue());
      }
    }
    writer.endObject();
  }
}
