package dev.connectorsdk.core.internal.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import dev.connectorsdk.core.UnknownProperties;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The place of a model for members that it has no accessor for: see {@link UnknownProperties}. A
 * map is made only once there is such a member.
 */
final class Others {
  private final Method accessor;
  private final Method setter;
  private final JsonAdapter<Object> values;
  private final Set<String> known;

  /**
   * Describes the place.
   *
   * @param accessor gives the map
   * @param setter gives it to a builder
   * @param values reads and writes values without a model
   * @param known the names that may not be in the map
   */
  Others(Method accessor, Method setter, JsonAdapter<Object> values, Set<String> known) {
    this.accessor = accessor;
    this.setter = setter;
    this.values = values;
    this.known = known;
  }

  /** Whether an accessor is such a place. */
  static boolean isPlace(Method accessor) {
    return accessor.isAnnotationPresent(UnknownProperties.class);
  }

  /** Reads the member that comes next into the map, which is made if there is none. */
  Map<String, Object> readInto(@Nullable Map<String, Object> map, JsonReader reader)
      throws IOException {
    Map<String, Object> others = map == null ? new LinkedHashMap<>() : map;
    String name = reader.nextName();
    @Nullable Object value = values.fromJson(reader);
    if (value != null) {
      others.put(name, value);
    }
    return others;
  }

  /** Gives the map to a builder. */
  void fill(Object builder, Map<String, Object> others) {
    invoke(setter, builder, others);
  }

  void write(@Nullable Object model, JsonWriter writer) throws IOException {
    if (invoke(accessor, model) instanceof Map<?, ?> others) {
      for (Map.Entry<?, ?> other : others.entrySet()) {
        writer.name(unknown((String) other.getKey()));
        values.toJson(writer, other.getValue());
      }
    }
  }

  private String unknown(String name) {
    if (known.contains(name)) {
      throw new IllegalArgumentException(
          accessor.getName() + " holds " + name + ": give it to the builder by its own name");
    }
    return name;
  }

  private static @Nullable Object invoke(
      Method method, @Nullable Object target, Object... arguments) {
    try {
      return method.invoke(target, arguments);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("Cannot call " + method, e);
    }
  }
}
