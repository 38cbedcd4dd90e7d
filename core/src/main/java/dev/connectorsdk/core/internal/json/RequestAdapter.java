package dev.connectorsdk.core.internal.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import com.squareup.moshi.Types;
import dev.connectorsdk.core.internal.json.AdapterFactory.NamingStrategy;
import dev.connectorsdk.core.internal.json.RecordProperty.EmptyValues;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes a request model: an interface with a static {@code builder()}. A property is an accessor
 * that the builder has a setter for. Properties are written by name, since reflection has no other
 * order. A request is never read.
 */
final class RequestAdapter extends JsonAdapter<Object> {
  private final Class<?> model;
  private final Map<String, Property> properties = new TreeMap<>();

  private RequestAdapter(Class<?> model, Class<?> builder, NamingStrategy naming, Moshi moshi) {
    this.model = model;
    for (Method accessor : model.getMethods()) {
      if (isAccessor(accessor) && hasSetter(builder, accessor)) {
        accessor.setAccessible(true);
        String name = naming.of(accessor.getName(), accessor);
        JsonAdapter<Object> adapter = moshi.adapter(accessor.getGenericReturnType());
        properties.put(accessor.getName(), new Property(name, accessor, adapter));
      }
    }
  }

  /** Returns the adapter of a request model, or null for any other type. */
  static @Nullable JsonAdapter<?> create(Type type, NamingStrategy naming, Moshi moshi) {
    Class<?> raw = Types.getRawType(type);
    Class<?> builder = builderOf(raw);
    return builder == null ? null : new RequestAdapter(raw, builder, naming, moshi);
  }

  /** Returns whether a type is a request model. */
  static boolean isModel(Class<?> type) {
    return builderOf(type) != null;
  }

  private static @Nullable Class<?> builderOf(Class<?> type) {
    if (!type.isInterface()) {
      return null;
    }
    for (Method method : type.getDeclaredMethods()) {
      if (method.getName().equals("builder")
          && Modifier.isStatic(method.getModifiers())
          && method.getParameterCount() == 0) {
        return method.getReturnType();
      }
    }
    return null;
  }

  private static boolean isAccessor(Method method) {
    return method.getParameterCount() == 0
        && !method.isBridge()
        && !Modifier.isStatic(method.getModifiers());
  }

  private static boolean hasSetter(Class<?> builder, Method accessor) {
    for (Method method : builder.getMethods()) {
      if (method.getName().equals(accessor.getName())
          && method.getParameterCount() == 1
          && method.getParameterTypes()[0].isAssignableFrom(accessor.getReturnType())) {
        return true;
      }
    }
    return false;
  }

  @Override
  public Object fromJson(JsonReader reader) {
    throw new IllegalArgumentException(
        "Read into a record instead: " + model.getName() + " is a request: it is only written");
  }

  @Override
  public void toJson(JsonWriter writer, @Nullable Object request) throws IOException {
    Objects.requireNonNull(request, "request");
    writer.beginObject();
    for (Property property : properties.values()) {
      Object value = RecordProperty.read(property.accessor(), request);
      if (!EmptyValues.isEmpty(value)) {
        writer.name(property.name());
        property.adapter().toJson(writer, value);
      }
    }
    writer.endObject();
  }

  private record Property(String name, Method accessor, JsonAdapter<Object> adapter) {}

  /** Converts the JSON of a query object to query parameters. */
  static final class QueryParameters {
    private final Map<String, String> parameters = new LinkedHashMap<>();

    private QueryParameters() {}

    static Map<String, String> of(Map<?, ?> properties) {
      QueryParameters query = new QueryParameters();
      properties.forEach((name, value) -> query.add(String.valueOf(name), value));
      return Collections.unmodifiableMap(query.parameters);
    }

    private void add(String name, @Nullable Object value) {
      if (value instanceof Map<?, ?> properties) {
        properties.forEach((inner, nested) -> add(name + '[' + inner + ']', nested));
      } else if (!EmptyValues.isEmpty(value)) {
        parameters.put(name, text(value));
      }
    }

    private static String text(@Nullable Object value) {
      if (value instanceof Collection<?> items) {
        return items.stream().map(QueryParameters::text).collect(Collectors.joining(","));
      }
      if (value instanceof Double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
      }
      return String.valueOf(value);
    }
  }
}
