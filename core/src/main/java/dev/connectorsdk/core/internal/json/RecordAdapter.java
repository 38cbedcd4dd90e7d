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
import java.util.Arrays;
import java.util.HashMap;
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
  /** Read apart from the others: more names would slow down the search for each name. */
  private static final JsonReader.Options ERROR_NAMES =
      JsonReader.Options.of(ErrorText.NAMES.toArray(new String[0]));

  private final Constructor<?> constructor;
  private final RecordProperty[] properties;
  private final int[] required;
  private final @Nullable Object[] absent;
  private final int bareArray;
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
    String[] known = new String[properties.length];
    int array = -1;
    for (int i = 0; i < properties.length; i++) {
      absent[i] = properties[i].absent;
      known[i] = properties[i].name;
      array = properties[i].bareArray ? i : array;
    }
    this.bareArray = array;
    this.names = JsonReader.Options.of(known);
    this.required = required(properties);
  }

  /** Returns the indexes of the required properties. */
  private static int[] required(RecordProperty[] properties) {
    int[] indexes = new int[properties.length];
    int count = 0;
    for (int i = 0; i < properties.length; i++) {
      if (properties[i].required) {
        indexes[count++] = i;
      }
    }
    return Arrays.copyOf(indexes, count);
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
        if (index >= 0 && (unknown == null || index != unknown.index())) {
          values[index] = properties[index].read(reader);
        } else if (unknown != null) {
          unknown.read(values, index < 0 ? reader.nextName() : properties[index].name, reader);
        } else {
          errors = readError(errors, reader);
        }
      }
    } catch (JsonMismatchException e) {
      LenientReading.finishObject(reader);
      throw e;
    }
    reader.endObject();
    requireAll(values, unknown == null ? errors : values[unknown.index()], reader);
  }

  /** Adds the next property if it may be an error, and skips any other. */
  private @Nullable Map<String, @Nullable Object> readError(
      @Nullable Map<String, @Nullable Object> errors, JsonReader reader) throws IOException {
    int index = reader.selectName(ERROR_NAMES);
    if (index < 0) {
      reader.skipName();
      reader.skipValue();
      return errors;
    }
    Map<String, @Nullable Object> all = errors == null ? new HashMap<>() : errors;
    all.put(ErrorText.NAMES.get(index), untyped(reader));
    return all;
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
    for (int i : required) {
      if (values[i] == null) {
        values[i] = required(properties[i], errors, reader);
      }
    }
    if (ErrorText.isError(errors)
        && isEmpty(values, errors)
        && JsonMismatchException.isWhole(reader)) {
      throw JsonMismatchException.error(Objects.requireNonNull(errors));
    }
  }

  /** Whether an object has nothing but errors. */
  private boolean isEmpty(@Nullable Object[] values, @Nullable Object errors) {
    for (int i = 0; i < values.length; i++) {
      if (values[i] != absent[i]
          && values[i] != errors
          && !ErrorText.NAMES.contains(properties[i].name)) {
        return false;
      }
    }
    return true;
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
