package dev.connectorsdk.core.internal.json;

import com.squareup.moshi.Json;
import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import com.squareup.moshi.Types;
import dev.connectorsdk.core.internal.json.AdapterFactory.NamingStrategy;
import dev.connectorsdk.core.internal.json.ScalarAdapters.TextAdapter;
import java.io.IOException;
import java.lang.invoke.MethodType;
import java.lang.reflect.Array;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Creates the adapters of types that no document of a service has, but the rows and arguments of a
 * user may have.
 */
final class UserTypeAdapters {
  private UserTypeAdapters() {}

  /** Returns the adapter of such a type, or null for any other type. */
  static @Nullable JsonAdapter<?> create(Type type, Moshi moshi) {
    if (type instanceof GenericArrayType generic) {
      return new ArrayAdapter(generic.getGenericComponentType(), moshi);
    }
    if (!(type instanceof Class<?> raw)) {
      return null;
    }
    if (raw.isArray()) {
      return new ArrayAdapter(raw.getComponentType(), moshi);
    }
    if (raw.isEnum()) {
      return enums(raw);
    }
    @Nullable JsonAdapter<?> number = number(raw);
    return number == null ? text(raw) : number;
  }

  private static @Nullable JsonAdapter<?> number(Class<?> type) {
    if (type == BigDecimal.class) {
      return NumberAdapter.parsed("a number", NumberAdapter::toDecimal);
    }
    if (type == BigInteger.class) {
      return NumberAdapter.parsed(
          "a whole number", text -> NumberAdapter.toDecimal(text).toBigIntegerExact());
    }
    if (type == float.class || type == Float.class) {
      return NumberAdapter.parsed("a number", UserTypeAdapters::toFloat);
    }
    if (type == short.class || type == Short.class) {
      return NumberAdapter.parsed(
          "a whole number of 16 bits", text -> NumberAdapter.toDecimal(text).shortValueExact());
    }
    return type == byte.class || type == Byte.class
        ? NumberAdapter.parsed(
            "a whole number of 8 bits", text -> NumberAdapter.toDecimal(text).byteValueExact())
        : null;
  }

  private static float toFloat(String text) {
    float number = Float.parseFloat(text);
    if (!Float.isFinite(number)) {
      throw new ArithmeticException("beyond the range of float");
    }
    return number;
  }

  private static @Nullable JsonAdapter<?> text(Class<?> type) {
    if (type == UUID.class) {
      return new TextAdapter<>("a UUID", UUID::fromString, UUID::toString);
    }
    if (type == LocalDateTime.class) {
      return new TextAdapter<>("a date and time", LocalDateTime::parse, LocalDateTime::toString);
    }
    if (type == LocalTime.class) {
      return new TextAdapter<>("a time of day", LocalTime::parse, LocalTime::toString);
    }
    if (type == OffsetDateTime.class) {
      return new TextAdapter<>(
          "a date and time with an offset", OffsetDateTime::parse, OffsetDateTime::toString);
    }
    if (type == ZonedDateTime.class) {
      return new TextAdapter<>(
          "a date and time with a zone", ZonedDateTime::parse, ZonedDateTime::toString);
    }
    return type == char.class || type == Character.class
        ? new TextAdapter<>("one character", UserTypeAdapters::toCharacter, String::valueOf)
        : null;
  }

  private static Character toCharacter(String text) {
    if (text.length() != 1) {
      throw new IllegalArgumentException("not one character");
    }
    return text.charAt(0);
  }

  /** A constant is written by its name, or by the name in its {@link Json} annotation. */
  private static JsonAdapter<?> enums(Class<?> type) {
    Map<String, Object> constants = new LinkedHashMap<>();
    Map<Object, String> names = new LinkedHashMap<>();
    for (Object constant : type.getEnumConstants()) {
      String name = name(type, ((Enum<?>) constant).name());
      constants.put(name, constant);
      names.put(constant, name);
    }
    return new TextAdapter<Object>(
        "one of " + constants.keySet(),
        text -> {
          Object constant = constants.get(text);
          if (constant == null) {
            throw new IllegalArgumentException("no such constant");
          }
          return constant;
        },
        constant -> String.valueOf(names.get(constant)));
  }

  private static String name(Class<?> type, String constant) {
    try {
      return NamingStrategy.CAMEL_CASE.of(constant, type.getField(constant));
    } catch (NoSuchFieldException e) {
      throw new AssertionError(type + " has no constant " + constant, e);
    }
  }

  /** Arrays of any element, in the form of lists. */
  private static final class ArrayAdapter extends JsonAdapter<Object> {
    private final Class<?> element;
    private final JsonAdapter<Collection<Object>> lists;

    ArrayAdapter(Type element, Moshi moshi) {
      this.element = Types.getRawType(element);
      this.lists = moshi.adapter(Types.newParameterizedType(List.class, boxed(element)));
    }

    private static Type boxed(Type element) {
      return element instanceof Class<?> raw && raw.isPrimitive()
          ? MethodType.methodType(raw).wrap().returnType()
          : element;
    }

    @Override
    public @Nullable Object fromJson(JsonReader reader) throws IOException {
      Collection<Object> items = lists.fromJson(reader);
      if (items == null) {
        return null;
      }
      Object array = Array.newInstance(element, items.size());
      int index = 0;
      for (Object item : items) {
        Array.set(array, index++, item);
      }
      return array;
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable Object array) throws IOException {
      List<Object> items = new ArrayList<>();
      for (int i = 0; array != null && i < Array.getLength(array); i++) {
        items.add(Array.get(array, i));
      }
      lists.toJson(writer, items);
    }
  }
}
