package dev.connectorsdk.core.internal.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import com.squareup.moshi.Types;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes adapters for types with a static {@code builder()}: a member is an accessor whose name and
 * type a method of the builder takes. What JSON leaves out is not told to the builder, so its
 * defaults apply. Members are written by name, since reflection keeps no other order.
 *
 * <p>The generated class behind a builder is not public, so a module opens the package of its
 * models to this one.
 */
final class BuilderAdapter implements JsonAdapter.Factory {
  private final Names names;

  BuilderAdapter(Names names) {
    this.names = names;
  }

  @Override
  public @Nullable JsonAdapter<?> create(
      Type type, Set<? extends Annotation> annotations, Moshi moshi) {
    Class<?> model = Types.getRawType(type);
    Method start = builderOf(model);
    if (start == null || !annotations.isEmpty()) {
      return null;
    }
    TypeArguments arguments = TypeArguments.of(type);
    List<Member> members = new ArrayList<>();
    List<Method> setters = new ArrayList<>();
    for (Method accessor : accessorsOf(model)) {
      setterFor(accessor, start.getReturnType())
          .ifPresent(
              setter -> {
                members.add(member(accessor, arguments, moshi));
                setters.add(accessible(setter));
              });
    }
    @Nullable Others others = Others.takenFrom(members, moshi);
    return new ObjectAdapter(members, others, assembly(accessible(start), setters));
  }

  /** The static {@code builder()} of a model, or null if the type is no such model. */
  static @Nullable Method builderOf(Class<?> model) {
    return Arrays.stream(model.getDeclaredMethods())
        .filter(method -> Modifier.isStatic(method.getModifiers()))
        .filter(method -> method.getName().equals("builder") && method.getParameterCount() == 0)
        .filter(method -> !method.getReturnType().isPrimitive())
        .findFirst()
        .orElse(null);
  }

  /** By name, and the place for other members last. */
  private static List<Method> accessorsOf(Class<?> model) {
    return Arrays.stream(model.getMethods())
        .filter(method -> method.getParameterCount() == 0 && !method.isBridge())
        .filter(method -> !Modifier.isStatic(method.getModifiers()))
        .filter(method -> method.getDeclaringClass() != Object.class)
        .sorted(Comparator.comparing(Others::isPlace).thenComparing(Method::getName))
        .toList();
  }

  /** The builder's method that takes what the accessor gives; an exact match wins. */
  private static Optional<Method> setterFor(Method accessor, Class<?> builder) {
    Class<?> given = accessor.getReturnType();
    return Arrays.stream(builder.getMethods())
        .filter(method -> method.getName().equals(accessor.getName()) && !method.isBridge())
        .filter(method -> method.getParameterCount() == 1)
        .filter(method -> method.getParameterTypes()[0].isAssignableFrom(given))
        .min(Comparator.comparing(method -> method.getParameterTypes()[0] == given ? 0 : 1));
  }

  private Member member(Method accessor, TypeArguments arguments, Moshi moshi) {
    boolean required =
        Modifier.isAbstract(accessor.getModifiers())
            && Absent.of(accessor.getReturnType()) == null
            && !Member.isNullable(accessor.getAnnotatedReturnType());
    return new Member(
        names.of(accessor.getName(), accessor),
        accessible(accessor),
        moshi.adapter(arguments.resolve(accessor.getGenericReturnType())),
        required);
  }

  private static ObjectAdapter.Assembly assembly(Method start, List<Method> setters) {
    Method build = accessible(buildOf(start.getReturnType()));
    Method[] calls = setters.toArray(Method[]::new);
    return values -> {
      Object builder = start.invoke(null);
      for (int i = 0; i < calls.length; i++) {
        if (values[i] != null) {
          calls[i].invoke(builder, values[i]);
        }
      }
      return build.invoke(builder);
    };
  }

  private static Method buildOf(Class<?> builder) {
    try {
      return builder.getMethod("build");
    } catch (NoSuchMethodException e) {
      throw new IllegalArgumentException(builder.getName() + " has no public build()", e);
    }
  }

  private static Method accessible(Method method) {
    method.setAccessible(true);
    return method;
  }
}
