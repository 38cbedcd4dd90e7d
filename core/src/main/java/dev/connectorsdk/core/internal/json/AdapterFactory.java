package dev.connectorsdk.core.internal.json;

import com.squareup.moshi.Json;
import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import com.squareup.moshi.Types;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Creates the adapter of every type that has a JSON form, and rejects all other types. */
final class AdapterFactory implements JsonAdapter.Factory {
  private final NamingStrategy naming;
  private final ScalarAdapters scalars;
  private final boolean userTypes;

  /**
   * Creates the factory of one service.
   *
   * @param precision the finest unit of times that are written
   * @param userTypes whether the types are those of a user, not the models of a service
   */
  AdapterFactory(NamingStrategy naming, ChronoUnit precision, boolean userTypes) {
    this.naming = naming;
    this.scalars = new ScalarAdapters(precision);
    this.userTypes = userTypes;
  }

  /** Never returns null, so that Moshi's own reflection is not used. */
  @Override
  public JsonAdapter<?> create(Type type, Set<? extends Annotation> annotations, Moshi moshi) {
    @Nullable JsonAdapter<?> adapter = scalars.create(type);
    if (adapter == null) {
      adapter = container(type, moshi);
    }
    if (adapter == null) {
      adapter = RecordAdapter.create(type, naming, userTypes, moshi);
    }
    if (adapter == null) {
      adapter = RequestAdapter.create(type, naming, moshi);
    }
    if (adapter == null && userTypes) {
      adapter = UserTypeAdapters.create(type, moshi);
    }
    if (adapter == null) {
      throw withoutJson(type);
    }
    return adapter;
  }

  /** Returns the exception for a type that has no JSON form. */
  static IllegalArgumentException withoutJson(Type type) {
    return new IllegalArgumentException(
        type.getTypeName()
            + " has no JSON form: make it a record, or use a map with text or whole numbers as"
            + " keys, a list, a set, an array, an enum, a text, a number, a boolean, a UUID or a"
            + " type of java.time");
  }

  private static @Nullable JsonAdapter<?> container(Type type, Moshi moshi) {
    @Nullable JsonAdapter<?> adapter = UntypedAdapter.create(type, moshi);
    if (adapter == null) {
      adapter = OptionalAdapter.create(type, moshi);
    }
    if (adapter == null) {
      adapter = CollectionAdapter.create(type, moshi);
    }
    return adapter == null ? MapAdapter.create(type, moshi) : adapter;
  }

  /** The type arguments of a generic model, by type variable. */
  static final class TypeArguments {
    private final Map<TypeVariable<?>, Type> arguments = new HashMap<>();

    private TypeArguments() {}

    /** Returns the arguments of a type; empty for a type without any. */
    static TypeArguments of(Type type) {
      TypeArguments result = new TypeArguments();
      if (type instanceof ParameterizedType generic) {
        TypeVariable<?>[] variables = Types.getRawType(type).getTypeParameters();
        for (int i = 0; i < variables.length; i++) {
          result.arguments.put(variables[i], generic.getActualTypeArguments()[i]);
        }
      }
      return result;
    }

    /** Replaces type variables by their arguments, and wildcards by their bounds. */
    Type resolve(Type type) {
      if (type instanceof TypeVariable<?> variable) {
        return arguments.getOrDefault(variable, Object.class);
      }
      if (type instanceof WildcardType wildcard) {
        return resolve(wildcard.getUpperBounds()[0]);
      }
      if (type instanceof ParameterizedType generic) {
        Type[] resolved = generic.getActualTypeArguments();
        for (int i = 0; i < resolved.length; i++) {
          resolved[i] = resolve(resolved[i]);
        }
        return Types.newParameterizedTypeWithOwner(
            generic.getOwnerType(), generic.getRawType(), resolved);
      }
      return type;
    }
  }

  /** The four optional types: their value, or null if they are empty. */
  static final class OptionalAdapter<O, T> extends JsonAdapter<O> {
    private final JsonAdapter<T> adapter;
    private final O empty;
    private final Function<T, O> wrap;
    private final Function<O, T> unwrap;

    private OptionalAdapter(
        JsonAdapter<T> adapter, O empty, Function<T, O> wrap, Function<O, T> unwrap) {
      this.adapter = adapter;
      this.empty = empty;
      this.wrap = wrap;
      this.unwrap = unwrap;
    }

    static @Nullable JsonAdapter<?> create(Type type, Moshi moshi) {
      Class<?> raw = Types.getRawType(type);
      if (raw == Optional.class) {
        return ofValue(moshi.adapter(valueType(type)));
      }
      if (raw == OptionalInt.class) {
        return new OptionalAdapter<>(
            moshi.adapter(int.class), OptionalInt.empty(), OptionalInt::of, OptionalInt::getAsInt);
      }
      if (raw == OptionalLong.class) {
        return new OptionalAdapter<>(
            moshi.adapter(long.class),
            OptionalLong.empty(),
            OptionalLong::of,
            OptionalLong::getAsLong);
      }
      if (raw == OptionalDouble.class) {
        return new OptionalAdapter<>(
            moshi.adapter(double.class),
            OptionalDouble.empty(),
            OptionalDouble::of,
            OptionalDouble::getAsDouble);
      }
      return null;
    }

    private static JsonAdapter<?> ofValue(JsonAdapter<Object> adapter) {
      return new OptionalAdapter<>(
          adapter, Optional.empty(), Optional::of, Optional<Object>::orElseThrow);
    }

    private static Type valueType(Type type) {
      return type instanceof ParameterizedType generic
          ? generic.getActualTypeArguments()[0]
          : Object.class;
    }

    @Override
    public O fromJson(JsonReader reader) throws IOException {
      if (reader.peek() == JsonReader.Token.NULL) {
        reader.nextNull();
        return empty;
      }
      @Nullable T value = adapter.fromJson(reader);
      return value == null ? empty : wrap.apply(value);
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable O optional) throws IOException {
      if (optional == null || optional.equals(empty)) {
        writer.nullValue();
      } else {
        adapter.toJson(writer, unwrap.apply(optional));
      }
    }
  }

  /** The spelling of a service's property names. */
  enum NamingStrategy {
    CAMEL_CASE {
      @Override
      String spell(String name) {
        return name;
      }
    },
    SNAKE_CASE {
      @Override
      String spell(String name) {
        return WORD_START.matcher(name).replaceAll("_").toLowerCase(Locale.ROOT);
      }
    };

    private static final Pattern WORD_START =
        Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");

    /** Returns the JSON name of a property that is called {@code name} in Java. */
    abstract String spell(String name);

    /** Returns the name in the property's {@link Json} annotation, or else the spelled name. */
    final String of(String name, AnnotatedElement property) {
      @Nullable Json json = property.getAnnotation(Json.class);
      return json == null || json.name().equals(Json.UNSET_NAME) ? spell(name) : json.name();
    }
  }
}
