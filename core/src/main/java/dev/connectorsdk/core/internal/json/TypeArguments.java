package dev.connectorsdk.core.internal.json;

import com.squareup.moshi.Types;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** The type arguments of a generic model, to be put in the place of its type variables. */
final class TypeArguments {
  private final Map<TypeVariable<?>, Type> arguments = new HashMap<>();

  private TypeArguments() {}

  /** Collects the arguments of a type and of the interfaces above it. */
  static TypeArguments of(Type type) {
    TypeArguments collected = new TypeArguments();
    collected.collect(type);
    return collected;
  }

  private void collect(Type type) {
    Class<?> raw = Types.getRawType(type);
    if (type instanceof ParameterizedType parameterized) {
      Type[] given = parameterized.getActualTypeArguments();
      for (int i = 0; i < given.length; i++) {
        arguments.put(raw.getTypeParameters()[i], resolve(given[i]));
      }
    }
    for (Type parent : raw.getGenericInterfaces()) {
      collect(parent);
    }
  }

  /** The type as seen from the model: without variables, and without wildcards. */
  Type resolve(Type type) {
    if (type instanceof TypeVariable<?> variable) {
      return arguments.getOrDefault(variable, Object.class);
    }
    if (type instanceof WildcardType wildcard) {
      return resolve(wildcard.getUpperBounds()[0]);
    }
    if (type instanceof ParameterizedType generic) {
      Type[] resolved =
          Arrays.stream(generic.getActualTypeArguments()).map(this::resolve).toArray(Type[]::new);
      return Types.newParameterizedTypeWithOwner(
          generic.getOwnerType(), generic.getRawType(), resolved);
    }
    return type;
  }
}
