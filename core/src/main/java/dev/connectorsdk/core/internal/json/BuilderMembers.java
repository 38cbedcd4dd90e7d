package dev.connectorsdk.core.internal.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import com.squareup.moshi.Types;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes the members of one model with a builder.
 *
 * @param names how the service spells their names
 * @param arguments what the model's type variables stand for
 * @param builder the builder's methods
 * @param lambdas calls them
 */
record BuilderMembers(
    Names names, TypeArguments arguments, BuilderMethods builder, Lambdas lambdas, Moshi moshi) {
  private static final Map<Class<?>, Class<?>> PRIMITIVE_OPTIONALS =
      Map.of(
          OptionalInt.class, int.class,
          OptionalLong.class, long.class,
          OptionalDouble.class, double.class);

  Member member(Method accessor) {
    accessor.setAccessible(true);
    boolean required =
        Modifier.isAbstract(accessor.getModifiers())
            && EmptyValues.of(accessor.getReturnType()) == null
            && !Member.isNullable(accessor.getAnnotatedReturnType());
    return new Member(
        names.of(accessor.getName(), accessor),
        required,
        accessor,
        () -> filling(accessor),
        () -> moshi.adapter(type(accessor)));
  }

  /** The shortest way from JSON to the builder: no optional and no list that it would unpack. */
  private Filling filling(Method accessor) {
    Type type = type(accessor);
    @Nullable Type inner = inner(type);
    if (inner != null && isCollection(accessor.getReturnType())) {
      @Nullable Method adder = builder.adder(accessor, inner);
      if (adder != null) {
        return Filling.ofElements(moshi.adapter(inner), lambdas.consumer(adder));
      }
    } else if (inner != null) {
      @Nullable Method setter = builder.valueSetter(accessor, inner);
      if (setter != null) {
        return Filling.ofValue(moshi.adapter(inner), lambdas.consumer(setter), null);
      }
    }
    Method setter = Objects.requireNonNull(builder.setter(accessor));
    return Filling.ofValue(
        adapter(type), lambdas.consumer(setter), EmptyValues.of(accessor.getReturnType()));
  }

  private Type type(Method accessor) {
    return arguments.resolve(accessor.getGenericReturnType());
  }

  private JsonAdapter<Object> adapter(Type type) {
    return moshi.adapter(type);
  }

  /** What an optional or a collection holds, or null if the type is no such thing. */
  private static @Nullable Type inner(Type type) {
    Class<?> raw = Types.getRawType(type);
    if (type instanceof ParameterizedType generic && (raw == Optional.class || isCollection(raw))) {
      return generic.getActualTypeArguments()[0];
    }
    return PRIMITIVE_OPTIONALS.get(raw);
  }

  private static boolean isCollection(Class<?> type) {
    return type == List.class || type == Set.class || type == Collection.class;
  }
}
