package dev.connectorsdk.core.internal.json;

import com.squareup.moshi.Types;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.HashMap;
import java.util.Map;

/** The type arguments of a generic model, to be put in the place of its type variables. */
final class TypeArguments {
  private final Map<TypeVariable<?>, Type> arguments = new HashMap<>();

  private TypeArguments() {}

  /** The arguments that a type is written with, if any. */
  static TypeArguments of(Type type) {
    TypeArguments written = new TypeArguments();
    if (type instanceof ParameterizedType generic) {
      TypeVariable<?>[] variables = Types.getRawType(type).getTypeParameters();
      for (int i = 0; i < variables.length; i++) {
        written.arguments.put(variables[i], generic.getActualTypeArguments()[i]);
      }
    }
    return written;
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
