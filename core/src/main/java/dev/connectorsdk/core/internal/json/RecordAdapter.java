package dev.connectorsdk.core.internal.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import com.squareup.moshi.Types;
import dev.connectorsdk.core.internal.json.AdapterFactory.NamingStrategy;
import dev.connectorsdk.core.internal.json.AdapterFactory.TypeArguments;
import dev.connectorsdk.core.internal.json.JsonMismatchException.ErrorText;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes a record as a JSON object.
 *
 * <p>The canonical constructor receives an empty optional, list, set or map for an absent or null
 * property, or one that lenient reading leaves out. Unknown properties are skipped, unless the
 * record has a component for them. A record with a single {@code String} is that text in JSON: see
 * {@link OpenEnumAdapter}.
 */
final class RecordAdapter extends JsonAdapter<Object> {
  private final Constructor<?> constructor;
  private final RecordProperty[] properties;
  private final @Nullable Object[] absent;
  private final int bareArray;
  private final String[] texts;
  private final JsonReader.Options names;
  private final @Nullable UnknownPropertiesAdapter unknown;
  private final Moshi moshi;

  private RecordAdapter(
      Constructor<?> constructor,
      RecordProperty[] properties,
      @Nullable UnknownPropertiesAdapter unknown,
      Moshi moshi) {
    this.constructor = constructor;
    this.properties = properties;
    this.unknown = unknown;
    this.moshi = moshi;
    this.absent = new Object[properties.length];
    List<String> known = new ArrayList<>();
    int array = -1;
    for (int i = 0; i < properties.length; i++) {
      absent[i] = properties[i].absent;
      known.add(properties[i].name);
      array = properties[i].bareArray ? i : array;
    }
    this.bareArray = array;
    if (unknown == null) {
      ErrorText.NAMES.stream().filter(name -> !known.contains(name)).forEach(known::add);
    }
    this.texts = known.toArray(new String[0]);
    this.names = JsonReader.Options.of(texts);
  }

  /** Returns the adapter of a record type, or null for any other type. */
  static @Nullable JsonAdapter<?> create(
      Type type, NamingStrategy naming, boolean userTypes, Moshi moshi) {
    Class<?> raw = Types.getRawType(type);
    if (!raw.isRecord()) {
      return null;
    }
    RecordComponent[] components = raw.getRecordComponents();
    Constructor<?> constructor = canonicalConstructor(raw, components);
    if (OpenEnumAdapter.isOpenEnum(raw, components, userTypes)) {
      return OpenEnumAdapter.of(raw, constructor, components[0].getAccessor());
    }
    TypeArguments arguments = TypeArguments.of(type);
    RecordProperty[] properties = new RecordProperty[components.length];
    int unknown = -1;
    for (int i = 0; i < components.length; i++) {
      Type resolved = arguments.resolve(components[i].getGenericType());
      properties[i] = new RecordProperty(components[i], resolved, naming, userTypes, moshi);
      unknown = UnknownPropertiesAdapter.isMarked(components[i].getAccessor()) ? i : unknown;
    }
    return new RecordAdapter(
        constructor,
        properties,
        unknown < 0 ? null : new UnknownPropertiesAdapter(unknown, properties, moshi),
        moshi);
  }

  private static Constructor<?> canonicalConstructor(Class<?> raw, RecordComponent[] components) {
    Class<?>[] types = new Class<?>[components.length];
    for (int i = 0; i < types.length; i++) {
      types[i] = components[i].getType();
    }
    try {
      return RecordProperty.open(raw.getDeclaredConstructor(types));
    } catch (NoSuchMethodException e) {
      throw new AssertionError(raw + " has no canonical constructor", e);
    }
  }

  @Override
  public Object fromJson(JsonReader reader) throws IOException {
    JsonReader.Token token = reader.peek();
    @Nullable Object[] values = absent.clone();
    if (token == JsonReader.Token.BEGIN_OBJECT) {
      readObject(values, reader);
    } else if (token == JsonReader.Token.BEGIN_ARRAY && bareArray >= 0) {
      values[bareArray] = properties[bareArray].read(reader);
    } else {
      throw JsonMismatchException.next("an object", reader);
    }
    return newInstance(values, reader);
  }

  private void readObject(@Nullable Object[] values, JsonReader reader) throws IOException {
    @Nullable Map<String, @Nullable Object> errors = null;
    reader.beginObject();
    try {
      while (reader.hasNext()) {
        int index = reader.selectName(names);
        if (index >= properties.length) {
          errors = errors == null ? new HashMap<>() : errors;
          errors.put(texts[index], untyped(reader));
        } else if (index >= 0 && (unknown == null || index != unknown.index())) {
          values[index] = properties[index].read(reader);
        } else if (unknown != null) {
          unknown.read(values, index < 0 ? reader.nextName() : properties[index].name, reader);
        } else {
          reader.skipName();
          reader.skipValue();
        }
      }
    } catch (JsonMismatchException e) {
      LenientReading.finishObject(reader);
      throw e;
    }
    reader.endObject();
    requireAll(values, unknown == null ? errors : values[unknown.index()], reader);
  }

  /** Reads what may be an error; a value that cannot be read is none. */
  private @Nullable Object untyped(JsonReader reader) throws IOException {
    try {
      return moshi.adapter(Object.class).fromJson(reader);
    } catch (JsonMismatchException e) {
      return null;
    }
  }

  private void requireAll(@Nullable Object[] values, @Nullable Object errors, JsonReader reader) {
    boolean empty = true;
    for (int i = 0; i < values.length; i++) {
      if (values[i] == null && properties[i].required) {
        values[i] = required(properties[i], errors, reader);
      }
      empty = empty && (values[i] == absent[i] || values[i] == errors || isMessage(i));
    }
    if (empty && ErrorText.isError(errors) && JsonMismatchException.isWhole(reader)) {
      throw JsonMismatchException.error(Objects.requireNonNull(errors));
    }
  }

  private boolean isMessage(int index) {
    return ErrorText.NAMES.contains(properties[index].name);
  }

  /** Returns the value of a required property that the object does not have. */
  private static Object required(
      RecordProperty property, @Nullable Object errors, JsonReader reader) {
    String known =
        property.identity && !ErrorText.isError(errors) ? LenientReading.identity(reader) : null;
    if (known == null) {
      throw JsonMismatchException.missing(property.name, reader, errors);
    }
    return known;
  }

  private Object newInstance(@Nullable Object[] values, JsonReader reader) {
    try {
      return constructor.newInstance(values);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      // the message of the record's own check may repeat a value, so it is dropped
      throw JsonMismatchException.rejected(reader);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Cannot create a " + constructor.getDeclaringClass(), e);
    }
  }

  @Override
  public void toJson(JsonWriter writer, @Nullable Object model) throws IOException {
    writer.beginObject();
    for (int i = 0; i < properties.length; i++) {
      if (unknown == null || i != unknown.index()) {
        properties[i].write(model, writer);
      }
    }
    if (unknown != null) {
      unknown.write(model, writer);
    }
    writer.endObject();
  }
}
