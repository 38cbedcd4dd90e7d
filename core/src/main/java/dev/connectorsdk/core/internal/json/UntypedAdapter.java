package dev.connectorsdk.core.internal.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import com.squareup.moshi.Types;
import java.io.IOException;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Values without a model. Reads maps, lists, texts, booleans, and numbers without losing a digit:
 * {@code Long}, {@code BigInteger} beyond its range, {@code BigDecimal} for all others. A null in a
 * list is kept, a null in a map is skipped. Writes all of these, and every type with an adapter.
 */
final class UntypedAdapter extends JsonAdapter<Object> {
  private static final int MAX_LONG_DIGITS = 18;

  private final Moshi moshi;
  private final JsonAdapter<Object> maps;

  private UntypedAdapter(Moshi moshi) {
    this.moshi = moshi;
    this.maps = moshi.adapter(Types.newParameterizedType(Map.class, String.class, Object.class));
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
    while (reader.hasNext()) {
      list.add(fromJson(reader));
    }
    reader.endArray();
    return Collections.unmodifiableList(list);
  }

  private static Number number(JsonReader reader) throws IOException {
    String text = reader.nextString();
    try {
      return number(text);
    } catch (NumberFormatException e) {
      throw JsonMismatchException.last("a number with an exponent of 32 bits", reader);
    }
  }

  private static Number number(String text) {
    if (!isWhole(text)) {
      return new BigDecimal(text);
    }
    if (text.length() <= MAX_LONG_DIGITS) {
      return Long.valueOf(text);
    }
    BigInteger number = new BigInteger(text);
    return number.bitLength() < Long.SIZE ? (Number) number.longValue() : number;
  }

  private static boolean isWhole(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) != '-' && !Character.isDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  @Override
  public void toJson(JsonWriter writer, @Nullable Object value) throws IOException {
    if (value == null) {
      writer.nullValue();
    } else if (value instanceof String text) {
      writer.value(text);
    } else if (value instanceof Number number) {
      writer.value(number);
    } else if (value instanceof Map<?, ?>) {
      maps.toJson(writer, value);
    } else if (value instanceof Collection<?> items) {
      writeList(writer, items);
    } else {
      moshi.<Object>adapter(modelOf(value.getClass())).toJson(writer, value);
    }
  }

  private void writeList(JsonWriter writer, Collection<?> items) throws IOException {
    writer.beginArray();
    for (Object item : items) {
      toJson(writer, item);
    }
    writer.endArray();
  }

  /** Returns the interface that a generated class implements, or else the class itself. */
  private static Class<?> modelOf(Class<?> type) {
    for (Class<?> parent : type.getInterfaces()) {
      if (RequestAdapter.isModel(parent)) {
        return parent;
      }
    }
    return type;
  }
}
