package dev.connectorsdk.sophos.contract;

import dev.connectorsdk.core.internal.http.ApiBinding;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The accessors from a scope to a resource, which send nothing.
 *
 * @param text as in source code, such as {@code tenant.endpoints().groups()}
 * @param header the header that selects the account of the scope; empty without one
 * @param target the resource
 */
record AccessorPath(String text, String header, Object target) {

  /** This path, and those to all resources that it leads to. */
  Stream<AccessorPath> all() {
    Stream<AccessorPath> further =
        Arrays.stream(target.getClass().getDeclaredMethods())
            .filter(AccessorPath::isAccessor)
            .sorted(Comparator.comparing(Method::getName))
            .map(this::with);
    return Stream.concat(Stream.of(this), further.flatMap(AccessorPath::all));
  }

  /** The texts that the resource was created with, such as the segment of an API. */
  Set<String> texts() {
    Set<String> texts = new TreeSet<>();
    for (Field field : target.getClass().getDeclaredFields()) {
      Object value = Modifier.isStatic(field.getModifiers()) ? null : value(field, target);
      if (value instanceof String text) {
        texts.add(text);
      } else if (value instanceof Record part) {
        Arrays.stream(part.getClass().getDeclaredFields())
            .filter(inner -> inner.getType() == String.class)
            .filter(inner -> !Modifier.isStatic(inner.getModifiers()))
            .forEach(inner -> texts.add(String.valueOf(value(inner, part))));
      }
    }
    return texts;
  }

  private AccessorPath with(Method accessor) {
    String arguments = accessor.getParameterCount() == 0 ? "()" : "(…)";
    Object[] ids = new Object[accessor.getParameterCount()];
    Arrays.fill(ids, "id");
    try {
      Object next = Objects.requireNonNull(accessor.invoke(target, ids));
      return new AccessorPath(text + "." + accessor.getName() + arguments, header, next);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Cannot call " + accessor, e);
    }
  }

  private static boolean isAccessor(Method method) {
    return Modifier.isPublic(method.getModifiers())
        && !Modifier.isStatic(method.getModifiers())
        && isResource(method.getReturnType())
        && List.of(method.getParameterTypes()).stream().allMatch(String.class::equals);
  }

  /** Whether a class is created with a binding, as all resources are and nothing else is. */
  private static boolean isResource(Class<?> type) {
    return Modifier.isPublic(type.getModifiers())
        && ScopeHeaders.isResource(type)
        && Arrays.stream(type.getDeclaredConstructors())
            .map(Constructor::getParameterTypes)
            .anyMatch(parameters -> List.of(parameters).contains(ApiBinding.class));
  }

  private static @Nullable Object value(Field field, Object owner) {
    try {
      field.setAccessible(true);
      return field.get(owner);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
