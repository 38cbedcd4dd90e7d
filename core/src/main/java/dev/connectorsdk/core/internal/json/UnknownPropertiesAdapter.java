package dev.connectorsdk.core.internal.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import dev.connectorsdk.core.UnknownProperties;
import java.io.IOException;
import java.lang.reflect.Method;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the {@link UnknownProperties} of a record. A map is created only if there are
 * any.
 */
final class UnknownPropertiesAdapter {
  private final int index;
  private final RecordProperty[] properties;
  private final JsonAdapter<Object> values;

  /**
   * Creates the adapter of one record type.
   *
   * @param index the index of the component that holds the map
   */
  UnknownPropertiesAdapter(int index, RecordProperty[] properties, Moshi moshi) {
    this.index = index;
    this.properties = properties;
    this.values = moshi.adapter(Object.class);
  }

  /** Returns whether an accessor returns the map of unknown properties. */
  static boolean isMarked(Method accessor) {
    return accessor.isAnnotationPresent(UnknownProperties.class);
  }

  /** Returns the index of the component that holds the map. */
  int index() {
    return index;
  }

  /** Reads the value of a property into the map; a null or unreadable one is left out. */
  @SuppressWarnings("unchecked") // no other code stores a map there
  void read(@Nullable Object[] components, String name, JsonReader reader) throws IOException {
    @Nullable Object value = value(reader);
    if (value == null) {
      return;
    }
    if (components[index] == properties[index].absent) {
      components[index] = new LinkedHashMap<String, Object>();
    }
    ((Map<String, Object>) components[index]).put(name, value);
  }

  private @Nullable Object value(JsonReader reader) throws IOException {
    try {
      return values.fromJson(reader);
    } catch (JsonMismatchException e) {
      LenientReading.leaveOut(e, reader);
      return null;
    }
  }

  void write(@Nullable Object model, JsonWriter writer) throws IOException {
    if (properties[index].valueOf(model) instanceof Map<?, ?> map) {
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        writer.name(requireUnknown((String) entry.getKey()));
        values.toJson(writer, entry.getValue());
      }
    }
  }

  private String requireUnknown(String name) {
    for (int i = 0; i < properties.length; i++) {
      if (i != index && properties[i].name.equals(name)) {
        throw new IllegalArgumentException(
            properties[index].name + " holds " + name + ": set it by its own name");
      }
    }
    return name;
  }
}
