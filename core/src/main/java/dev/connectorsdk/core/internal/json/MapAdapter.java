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
 */
final class MapAdapter extends JsonAdapter<Map<Object, Object>> {
  private final JsonAdapter<Object> keys;
  private final JsonAdapter<Object> values;

  private MapAdapter(JsonAdapter<Object> keys, JsonAdapter<Object> values) {
    this.keys = keys;
    this.values = values;
  }

  static @Nullable JsonAdapter<?> create(Type type, Moshi moshi) {
    if (Types.getRawType(type) != Map.class) {
      return null;
    }
    Type[] arguments =
        type instanceof ParameterizedType generic
            ? generic.getActualTypeArguments()
            : new Type[] {String.class, Object.class};
    return new MapAdapter(moshi.adapter(arguments[0]), moshi.adapter(arguments[1]));
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
    Map<Object, Object> map = Map.of();
    reader.beginObject();
    while (reader.hasNext()) {
      reader.promoteNameToValue();
      Object key = keys.fromJson(reader);
      @Nullable Object value =
          reader.peek() == JsonReader.Token.NULL ? reader.nextNull() : values.fromJson(reader);
      if (value != null) {
        map = with(key, value, map);
      }
    }
    reader.endObject();
    return map instanceof LinkedHashMap ? Collections.unmodifiableMap(map) : map;
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
