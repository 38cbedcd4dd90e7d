package dev.connectorsdk.testkit.contract;

import com.squareup.moshi.Json;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The JSON properties that a model has: those of a record, or of an interface with a builder, or
 * the parameters that the methods of a query set. What is nested has dotted names; maps and other
 * types have no names of their own.
 */
public final class PropertyNames {
  private final UnaryOperator<String> spelling;

  /**
   * For one service.
   *
   * @param spelling how the service spells a Java name
   */
  public PropertyNames(UnaryOperator<String> spelling) {
    this.spelling = spelling;
  }

  /** The names of a model; none for another type. */
  public Set<String> of(Type type) {
    Set<String> names = new TreeSet<>();
    collect(type, "", names, new ArrayDeque<>());
    return names;
  }

  private void collect(Type type, String prefix, Set<String> names, Deque<Class<?>> around) {
    Class<?> model = raw(content(type));
    if (around.contains(model)) {
      return;
    }
    around.push(model);
    if (model.isRecord() && !isText(model)) {
      for (RecordComponent part : model.getRecordComponents()) {
        if (!isUnknownProperties(part)) {
          add(prefix + name(part.getName(), part), part.getGenericType(), names, around);
        }
      }
    } else if (model.isInterface()) {
      builder(model).ifPresent(builder -> addAccessors(model, builder, prefix, names, around));
    } else if (model.getSimpleName().endsWith("Query")) {
      setters(model).forEach(setter -> names.add(prefix + parameter(setter)));
    }
    around.pop();
  }

  /** The methods of a query that change it and return it, also those of its superclass. */
  private static Stream<Method> setters(Class<?> query) {
    return Arrays.stream(query.getMethods())
        .filter(method -> method.getReturnType() != Object.class)
        .filter(method -> method.getReturnType().isAssignableFrom(query));
  }

  /** The parameter that a method sets, or adds elements to. */
  private String parameter(Method setter) {
    String name = setter.getName().replaceFirst("^add(All)?(?=[A-Z])", "");
    return spelling.apply(Character.toLowerCase(name.charAt(0)) + name.substring(1));
  }

  private void addAccessors(
      Class<?> model, Class<?> builder, String prefix, Set<String> names, Deque<Class<?>> around) {
    for (Method accessor : model.getMethods()) {
      if (accessor.getParameterCount() == 0
          && !Modifier.isStatic(accessor.getModifiers())
          && !isUnknownProperties(accessor)
          && takes(builder, accessor.getName())) {
        String name = prefix + name(accessor.getName(), accessor);
        add(name, accessor.getGenericReturnType(), names, around);
      }
    }
  }

  private void add(String name, Type type, Set<String> names, Deque<Class<?>> around) {
    names.add(name);
    collect(type, name + ".", names, around);
  }

  private static boolean takes(Class<?> builder, String name) {
    return Arrays.stream(builder.getMethods())
        .anyMatch(method -> method.getName().equals(name) && method.getParameterCount() == 1);
  }

  /** Whether it is the map of properties that the model does not define. */
  private static boolean isUnknownProperties(AnnotatedElement property) {
    return Arrays.stream(property.getAnnotations())
        .anyMatch(mark -> mark.annotationType().getSimpleName().equals("UnknownProperties"));
  }

  private static Optional<Class<?>> builder(Class<?> model) {
    return Arrays.stream(model.getDeclaredMethods())
        .filter(method -> method.getName().equals("builder") && method.getParameterCount() == 0)
        .<Class<?>>map(Method::getReturnType)
        .findFirst();
  }

  /** Whether a record is one text in JSON: an open enum. */
  private static boolean isText(Class<?> type) {
    RecordComponent[] parts = type.getRecordComponents();
    return parts.length == 1 && parts[0].getType() == String.class;
  }

  private String name(String javaName, AnnotatedElement property) {
    Json json = property.getAnnotation(Json.class);
    return json == null || json.name().equals(Json.UNSET_NAME)
        ? spelling.apply(javaName)
        : json.name();
  }

  /** What an optional or a collection holds. */
  private static Type content(Type type) {
    if (type instanceof ParameterizedType generic) {
      Class<?> raw = raw(type);
      if (raw == Optional.class || Collection.class.isAssignableFrom(raw)) {
        return content(generic.getActualTypeArguments()[0]);
      }
    }
    return type;
  }

  static Class<?> raw(Type type) {
    if (type instanceof ParameterizedType generic) {
      return (Class<?>) generic.getRawType();
    }
    return type instanceof Class<?> plain ? plain : Object.class;
  }
}
