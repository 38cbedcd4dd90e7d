package dev.connectorsdk.core.internal.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import dev.connectorsdk.core.AbsentValue;
import dev.connectorsdk.core.Required;
import dev.connectorsdk.core.internal.json.AdapterFactory.NamingStrategy;
import java.io.IOException;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Executable;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/**
 * One component of a record. Its adapter is created on first use: few responses have all
 * properties. An {@code Optional} is wrapped here, without an adapter of its own.
 */
final class RecordProperty {
  final String name;
  final @Nullable Object absent;
  final boolean required;
  final boolean bareArray;
  final boolean identity;
  private final @Nullable Object ifNull;
  private final boolean optional;
  private final Type type;
  private final Method accessor;
  private final Moshi moshi;
  // written without a lock by any thread: at worst, equal values are created twice
  private @Nullable JsonAdapter<Object> adapter;
  private Optional<Object> last = Optional.empty();

  /**
   * Describes a component.
   *
   * @param resolved its type, without type variables
   * @param userTypes whether the record is a user's type, not the model of a service
   */
  RecordProperty(
      RecordComponent component,
      Type resolved,
      NamingStrategy naming,
      boolean userTypes,
      Moshi moshi) {
    this.name = naming.of(component.getName(), component);
    this.optional = component.getType() == Optional.class;
    this.type =
        optional && resolved instanceof ParameterizedType generic
            ? generic.getActualTypeArguments()[0]
            : resolved;
    this.accessor = open(component.getAccessor());
    this.moshi = moshi;
    Required marked = component.getAnnotation(Required.class);
    this.bareArray = marked != null && marked.bareArray();
    this.absent = marked == null ? absentValue(component) : null;
    this.ifNull =
        marked != null && marked.nullable() ? EmptyValues.of(component.getType()) : absent;
    this.required = absent == null && !isNullable(component.getAnnotatedType());
    this.identity = required && resolved == String.class && !userTypes;
  }

  private @Nullable Object absentValue(RecordComponent component) {
    AbsentValue value = component.getAnnotation(AbsentValue.class);
    if (value == null) {
      return EmptyValues.of(component.getType());
    }
    try {
      // as JSON text: the adapters also read booleans and numbers from text
      return adapter().fromJson(new Buffer().writeUtf8('"' + value.value() + '"'));
    } catch (IOException e) {
      throw new IllegalStateException(component + ": " + value, e);
    }
  }

  /** Returns whether a type may be null by its own declaration. */
  static boolean isNullable(AnnotatedType type) {
    return type.isAnnotationPresent(Nullable.class);
  }

  /**
   * Reads the next value; the absent value if it is null, and in lenient reading if it cannot be
   * read.
   */
  @Nullable Object read(JsonReader reader) throws IOException {
    if (reader.peek() == JsonReader.Token.NULL) {
      reader.nextNull();
      return ifNull;
    }
    @Nullable Object value;
    try {
      value = adapter().fromJson(reader);
    } catch (JsonMismatchException e) {
      if (required) {
        throw e;
      }
      LenientReading.leaveOut(e, reader);
      return absent;
    }
    if (value == null) {
      return absent;
    }
    if (identity) {
      requireOneLine((String) value, reader);
    }
    return optional ? wrap(value) : value;
  }

  /** The required texts of a service's documents are ids, which become headers and paths. */
  private static void requireOneLine(String id, JsonReader reader) {
    for (int i = 0; i < id.length(); i++) {
      char c = id.charAt(i);
      // almost no id has a character beyond ASCII, so the second comparison decides
      if (c < ' ' || (c > '~' && Character.isISOControl(c))) {
        throw JsonMismatchException.last("an id without control characters", id, reader);
      }
    }
  }

  /** Shares the optional of a value that repeats: a boolean, a constant of an open enum. */
  @SuppressWarnings("ReferenceEquality") // only for the very same object
  private Optional<Object> wrap(Object value) {
    Optional<Object> wrapped = last;
    if (wrapped.isEmpty() || wrapped.get() != value) {
      wrapped = Optional.of(value);
      last = wrapped;
    }
    return wrapped;
  }

  /** Writes the name and the value, unless the value is empty. */
  void write(@Nullable Object model, JsonWriter writer) throws IOException {
    Object value = valueOf(model);
    if (!EmptyValues.isEmpty(value)) {
      writer.name(name);
      adapter().toJson(writer, value instanceof Optional<?> some ? some.orElseThrow() : value);
    }
  }

  /** Returns the value of this component in a record. */
  @Nullable Object valueOf(@Nullable Object model) {
    return read(accessor, Objects.requireNonNull(model, "model"));
  }

  /**
   * Makes a member accessible.
   *
   * @throws IllegalArgumentException if its module does not open it
   */
  static <T extends Executable> T open(T member) {
    try {
      member.setAccessible(true);
      return member;
    } catch (InaccessibleObjectException e) {
      Class<?> type = member.getDeclaringClass();
      throw new IllegalArgumentException(
          type.getName()
              + " is not accessible: add \"opens "
              + type.getPackageName()
              + " to dev.connectorsdk.core;\" to module-info.java of its module.",
          e);
    }
  }

  /** Calls an accessor. */
  static @Nullable Object read(Method accessor, Object model) {
    try {
      return accessor.invoke(model);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Cannot read " + accessor.getName(), e);
    }
  }

  private JsonAdapter<Object> adapter() {
    JsonAdapter<Object> created = adapter;
    if (created == null) {
      created = create();
      adapter = created;
    }
    return created;
  }

  /** What may be absent as a whole may lose an element, too. */
  @SuppressWarnings("unchecked") // collections and maps are objects
  private JsonAdapter<Object> create() {
    JsonAdapter<?> created = moshi.adapter(type);
    if (!required && created instanceof CollectionAdapter collection) {
      created = collection.leavingOut();
    } else if (!required && created instanceof MapAdapter map) {
      created = map.leavingOut();
    }
    return (JsonAdapter<Object>) created;
  }

  /** The values of absent properties: an empty optional, list, set or map. */
  static final class EmptyValues {
    private static final Map<Class<?>, Object> VALUES =
        Map.of(
            Optional.class, Optional.empty(),
            OptionalInt.class, OptionalInt.empty(),
            OptionalLong.class, OptionalLong.empty(),
            OptionalDouble.class, OptionalDouble.empty(),
            Collection.class, List.of(),
            List.class, List.of(),
            Set.class, Set.of(),
            Map.class, Map.of());

    private EmptyValues() {}

    /** Returns the empty value of a type, or null if a property of that type is required. */
    static @Nullable Object of(Class<?> type) {
      return VALUES.get(type);
    }

    /** Returns whether a property with this value is omitted when it is written or printed. */
    static boolean isEmpty(@Nullable Object value) {
      return value == null
          || (value instanceof Collection<?> items && items.isEmpty())
          || (value instanceof Map<?, ?> entries && entries.isEmpty())
          || VALUES.containsValue(value);
    }
  }
}
