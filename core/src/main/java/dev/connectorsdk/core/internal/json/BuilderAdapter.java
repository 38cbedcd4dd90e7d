package dev.connectorsdk.core.internal.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import com.squareup.moshi.Types;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Makes adapters for types with a static {@code builder()}: a member is an accessor whose name and
 * type a method of the builder takes. What JSON leaves out is not told to the builder, so its
 * defaults apply. Members are written by name, since reflection keeps no other order.
 *
 * <p>The generated class behind a builder is not public, so a module opens the package of its
 * models to this one.
 */
final class BuilderAdapter {
  private final Names names;

  BuilderAdapter(Names names) {
    this.names = names;
  }

  /** The adapter of such a type, null for any other. */
  @Nullable JsonAdapter<?> create(Type type, Moshi moshi) {
    Class<?> model = Types.getRawType(type);
    Method start = builderOf(model);
    if (start == null) {
      return null;
    }
    Lambdas lambdas = Lambdas.of(model);
    BuilderMethods builder = new BuilderMethods(start.getReturnType());
    BuilderMembers known =
        new BuilderMembers(names, TypeArguments.of(type), builder, lambdas, moshi);
    List<Member> members = new ArrayList<>();
    @Nullable Method place = null;
    for (Method accessor : accessorsOf(model)) {
      if (builder.setter(accessor) == null) {
        continue;
      }
      if (Others.isPlace(accessor)) {
        place = accessor;
      } else {
        members.add(known.member(accessor));
      }
    }
    return new ObjectAdapter(
        members, others(place, builder, members, moshi), assembly(start, lambdas));
  }

  /** The static {@code builder()} of a model, or null if the type is no such model. */
  static @Nullable Method builderOf(Class<?> model) {
    for (Method method : model.getDeclaredMethods()) {
      if (method.getName().equals("builder")
          && Modifier.isStatic(method.getModifiers())
          && method.getParameterCount() == 0
          && !method.getReturnType().isPrimitive()) {
        return method;
      }
    }
    return null;
  }

  /** By name: reflection gives no order. */
  private static Collection<Method> accessorsOf(Class<?> model) {
    Map<String, Method> accessors = new TreeMap<>();
    for (Method method : model.getMethods()) {
      if (method.getParameterCount() == 0
          && !method.isBridge()
          && !Modifier.isStatic(method.getModifiers())
          && method.getDeclaringClass() != Object.class) {
        accessors.put(method.getName(), method);
      }
    }
    return accessors.values();
  }

  private static @Nullable Others others(
      @Nullable Method place, BuilderMethods builder, List<Member> members, Moshi moshi) {
    @Nullable Method setter = place == null ? null : builder.setter(place);
    if (place == null || setter == null) {
      return null;
    }
    Set<String> known = new HashSet<>();
    for (Member member : members) {
      known.add(member.name());
    }
    place.setAccessible(true);
    setter.setAccessible(true);
    return new Others(place, setter, moshi.adapter(Object.class), known);
  }

  private static ObjectAdapter.Assembly assembly(Method start, Lambdas lambdas) {
    Supplier<Object> builder = lambdas.supplier(start);
    Function<Object, Object> build = lambdas.function(buildOf(start.getReturnType()));
    return new ObjectAdapter.Assembly() {
      @Override
      public Object start() {
        return builder.get();
      }

      @Override
      public Object finish(Object draft) {
        return build.apply(draft);
      }
    };
  }

  private static Method buildOf(Class<?> builder) {
    try {
      return builder.getMethod("build");
    } catch (NoSuchMethodException e) {
      throw new IllegalArgumentException(builder.getName() + " has no public build()", e);
    }
  }
}
