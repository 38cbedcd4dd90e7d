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
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The way from a scope to a resource.
 *
 * @param text as in source code, such as {@code tenant.endpoints().groups()}
 * @param header the header that selects the account of the scope; empty without one
 * @param type the class of the resource
 * @param target the resource; null if there is none before a request is sent
 */
record AccessorPath(String text, String header, Class<?> type, @Nullable Object target) {

  static AccessorPath of(String text, String header, Object target) {
    return new AccessorPath(text, header, target.getClass(), target);
  }

  /**
   * This path, and those to all resources that it leads to.
   *
   * @param sends whether a method sends a request
   */
  Stream<AccessorPath> all(Predicate<Method> sends) {
    Stream<AccessorPath> further =
        Arrays.stream(type.getDeclaredMethods())
            .filter(method -> leadsOn(method) && !method.getReturnType().equals(type))
            .sorted(Comparator.comparing(Method::getName))
            .map(method -> isAccessor(method) && !sends.test(method) ? open(method) : after(method))
            .distinct();
    return Stream.concat(Stream.of(this), further.flatMap(path -> path.all(sends)));
  }

  /** The texts that the resource was created with, such as the segment of an API. */
  Set<String> texts() {
    Set<String> texts = new TreeSet<>();
    for (Field field : type.getDeclaredFields()) {
      boolean known = target != null && !Modifier.isStatic(field.getModifiers());
      Object value = known ? value(field, Objects.requireNonNull(target)) : null;
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

  private AccessorPath open(Method accessor) {
    Object[] ids = new Object[accessor.getParameterCount()];
    Arrays.fill(ids, "id");
    try {
      Object next = target == null ? null : accessor.invoke(target, ids);
      return new AccessorPath(text(accessor), header, accessor.getReturnType(), next);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Cannot call " + accessor, e);
    }
  }

  private AccessorPath after(Method request) {
    return new AccessorPath(text(request), header, request.getReturnType(), null);
  }

  private String text(Method method) {
    return text + "." + method.getName() + (method.getParameterCount() == 0 ? "()" : "(…)");
  }

  private static boolean leadsOn(Method method) {
    return Modifier.isPublic(method.getModifiers())
        && !Modifier.isStatic(method.getModifiers())
        && isResource(method.getReturnType());
  }

  private static boolean isAccessor(Method method) {
    return List.of(method.getParameterTypes()).stream().allMatch(String.class::equals);
  }

  /** Whether a class is created with a binding, as all resources are and nothing else is. */
  static boolean isResource(Class<?> type) {
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
