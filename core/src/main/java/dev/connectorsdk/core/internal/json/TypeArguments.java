package dev.connectorsdk.core.internal.json;

import com.squareup.moshi.Types;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.HashMap;
import java.util.Map;

/** The type arguments of a generic model, by type variable. */
final class TypeArguments {
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
