package dev.connectorsdk.core.internal.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import dev.connectorsdk.core.internal.json.ScalarAdapters.TextAdapter;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A record of one text as that text: an open enum, an id. The record's constants are recognized
 * without allocating a text; any other text creates a new record, unless it is blank.
 */
final class OpenEnumAdapter extends JsonAdapter<Object> {
  private final Object[] constants;
  private final JsonReader.Options texts;
  private final Constructor<?> constructor;
  private final Method accessor;

  private OpenEnumAdapter(
      Map<String, Object> constants, Constructor<?> constructor, Method accessor) {
    this.constants = constants.values().toArray();
    this.texts = JsonReader.Options.of(constants.keySet().toArray(new String[0]));
    this.constructor = constructor;
    this.accessor = accessor;
  }

  /**
   * Returns whether a record is a text in JSON: one of a single text, which for a user's type must
   * also declare a constant of its own type.
   */
  static boolean isOpenEnum(Class<?> type, RecordComponent[] components, boolean userTypes) {
    if (components.length != 1 || components[0].getType() != String.class) {
      return false;
    }
    return !userTypes
        || Stream.of(type.getDeclaredFields()).anyMatch(field -> isConstant(field, type));
  }

  private static boolean isConstant(Field field, Class<?> type) {
    return Modifier.isStatic(field.getModifiers()) && field.getType() == type;
  }

  static OpenEnumAdapter of(Class<?> type, Constructor<?> constructor, Method accessor) {
    Map<String, Object> constants = new LinkedHashMap<>();
    accessor.setAccessible(true);
    try {
      for (Field field : type.getDeclaredFields()) {
        if (isConstant(field, type)) {
          field.setAccessible(true);
          Object constant = field.get(null);
          constants.putIfAbsent((String) accessor.invoke(constant), constant);
        }
      }
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Cannot read the constants of " + type.getName(), e);
    }
    return new OpenEnumAdapter(constants, constructor, accessor);
  }

  @Override
  public Object fromJson(JsonReader reader) throws IOException {
    int index = reader.selectString(texts);
    return index >= 0 ? constants[index] : unknown(TextAdapter.nextText(reader), reader);
  }

  private Object unknown(String text, JsonReader reader) {
    if (text.isBlank()) {
      throw mismatch(text, reader);
    }
    try {
      return constructor.newInstance(text);
    } catch (InvocationTargetException e) {
      throw mismatch(text, reader);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private JsonMismatchException mismatch(String text, JsonReader reader) {
    return JsonMismatchException.last(
        "a " + constructor.getDeclaringClass().getSimpleName(), text, reader);
  }

  @Override
  public void toJson(JsonWriter writer, @Nullable Object value) throws IOException {
    try {
      writer.value((String) accessor.invoke(value));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Cannot read " + constructor.getDeclaringClass(), e);
    }
  }
}
