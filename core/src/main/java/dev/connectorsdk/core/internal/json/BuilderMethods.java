package dev.connectorsdk.core.internal.json;

import com.squareup.moshi.Types;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The methods of a builder that take one value, by name. */
final class BuilderMethods {
  private final Map<String, List<Method>> methods = new HashMap<>();

  BuilderMethods(Class<?> builder) {
    for (Method method : builder.getMethods()) {
      if (method.getParameterCount() == 1 && !method.isBridge() && !method.isVarArgs()) {
        methods.computeIfAbsent(method.getName(), name -> new ArrayList<>(2)).add(method);
      }
    }
  }

  /** The method that takes what the accessor gives, or null; an exact match wins. */
  @Nullable Method setter(Method accessor) {
    Class<?> given = accessor.getReturnType();
    @Nullable Method found = null;
    for (Method method : named(accessor.getName())) {
      Class<?> taken = method.getParameterTypes()[0];
      if (taken == given || (found == null && taken.isAssignableFrom(given))) {
        found = method;
      }
    }
    return found;
  }

  /** The method that takes the value inside of the optional that the accessor gives, or null. */
  @Nullable Method valueSetter(Method accessor, Type value) {
    return taking(accessor.getName(), value);
  }

  /** The method that adds an element to the collection that the accessor gives, or null. */
  @Nullable Method adder(Method accessor, Type element) {
    String name = accessor.getName();
    return taking(
        "add" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1), element);
  }

  private @Nullable Method taking(String name, Type value) {
    Class<?> wanted = Types.getRawType(value);
    for (Method method : named(name)) {
      Class<?> taken = method.getParameterTypes()[0];
      if (taken == wanted || MethodType.methodType(taken).wrap().returnType() == wanted) {
        return method;
      }
    }
    return null;
  }

  private List<Method> named(String name) {
    return methods.getOrDefault(name, List.of());
  }
}
