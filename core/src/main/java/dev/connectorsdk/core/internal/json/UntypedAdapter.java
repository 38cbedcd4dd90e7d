package dev.connectorsdk.core.internal.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import java.io.IOException;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Values without a model. Reads maps, lists, texts, booleans, and numbers without losing a digit:
 * {@code Long}, {@code BigInteger} beyond its range, {@code BigDecimal} for all others. A null in a
 * list is kept, a null in a map is skipped. Writes all of these, and every type with an adapter;
 * records are a user's: see {@link Json#userTypes()}.
 */
final class UntypedAdapter extends JsonAdapter<Object> {
  private final Moshi moshi;
  private final JsonAdapter<Map<Object, Object>> maps;

  private UntypedAdapter(Moshi moshi) {
    this.moshi = moshi;
    this.maps = MapAdapter.untyped(moshi.adapter(String.class), this);
  }

  static @Nullable JsonAdapter<?> create(Type type, Moshi moshi) {
    return type == Object.class ? new UntypedAdapter(moshi) : null;
  }

  @Override
  public @Nullable Object fromJson(JsonReader reader) throws IOException {
    return switch (reader.peek()) {
      case BEGIN_OBJECT -> maps.fromJson(reader);
      case BEGIN_ARRAY -> list(reader);
      case STRING -> reader.nextString();
      case NUMBER -> number(reader);
      case BOOLEAN -> reader.nextBoolean();
      case NULL -> reader.nextNull();
      default -> throw JsonMismatchException.next("a value", reader);
    };
  }

  private List<@Nullable Object> list(JsonReader reader) throws IOException {
    List<@Nullable Object> list = new ArrayList<>();
    reader.beginArray();
    try {
      while (reader.hasNext()) {
        list.add(element(reader));
      }
    } catch (JsonMismatchException e) {
      LenientReading.finishArray(reader);
      throw e;
    }
    reader.endArray();
    return Collections.unmodifiableList(list);
  }

  /** An element that is left out stays as null: the places of the others may matter. */
  private @Nullable Object element(JsonReader reader) throws IOException {
    try {
      return fromJson(reader);
    } catch (JsonMismatchException e) {
      LenientReading.leaveOut(e, reader);
      return null;
    }
  }

  private static Number number(JsonReader reader) throws IOException {
    String text = reader.nextString();
    try {
      return NumberAdapter.toNumber(text);
    } catch (NumberFormatException e) {
      throw JsonMismatchException.last("a number of at most 1,000 digits", text, reader);
    }
  }

  @Override
  public void toJson(JsonWriter writer, @Nullable Object value) throws IOException {
    if (value == null) {
      writer.nullValue();
    } else if (value instanceof String text) {
      writer.value(text);
    } else if (value instanceof Number number) {
      writer.value(number);
    } else if (value instanceof Map<?, ?> map) {
      writeMap(writer, map);
    } else if (value instanceof Collection<?> items) {
      writeList(writer, items);
    } else {
      adapter(modelOf(value)).toJson(writer, value);
    }
  }

  private void writeMap(JsonWriter writer, Map<?, ?> map) throws IOException {
    writer.beginObject();
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      writer.promoteValueToName();
      toJson(writer, key(entry.getKey()));
      toJson(writer, entry.getValue());
    }
    writer.endObject();
  }

  private static Object key(@Nullable Object key) {
    if (key instanceof Number || key instanceof Boolean) {
      return key.toString();
    }
    return Objects.requireNonNull(key, "a key of a map is null");
  }

  private void writeList(JsonWriter writer, Collection<?> items) throws IOException {
    writer.beginArray();
    for (Object item : items) {
      toJson(writer, item);
    }
    writer.endArray();
  }

  /** Only times and request models depend on the service; all else here is a user's own type. */
  @SuppressWarnings("unchecked") // an adapter of the value's own type
  private JsonAdapter<Object> adapter(Class<?> type) {
    if (type == Object.class) {
      throw AdapterFactory.withoutJson(type);
    }
    Moshi users = Json.userTypes().moshi();
    JsonAdapter<?> adapter =
        type.isRecord() ? users.adapter(type) : UserTypeAdapters.create(type, users);
    return (JsonAdapter<Object>) (adapter == null ? moshi.adapter(type) : adapter);
  }

  /** Returns the interface that a generated class implements, or else the class itself. */
  private static Class<?> modelOf(Object value) {
    if (value instanceof Enum<?> constant) {
      return constant.getDeclaringClass();
    }
    Class<?> type = value.getClass();
    for (Class<?> parent : type.getInterfaces()) {
      if (RequestAdapter.isModel(parent)) {
        return parent;
      }
    }
    return type;
  }
}
