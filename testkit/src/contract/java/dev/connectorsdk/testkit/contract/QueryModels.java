package dev.connectorsdk.testkit.contract;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The models behind a {@code @QueryMap}: the resource's public methods of the same name take them,
 * as a value or as a function over their builder.
 */
final class QueryModels {
  private QueryModels() {}

  static List<Class<?>> of(RetrofitMethod wire) {
    List<Class<?>> models =
        Arrays.stream(wire.resource().getDeclaredMethods())
            .filter(method -> method.getName().equals(wire.method().getName()))
            .filter(method -> Modifier.isPublic(method.getModifiers()))
            .map(Method::getGenericParameterTypes)
            .flatMap(Arrays::stream)
            .<Class<?>>map(QueryModels::model)
            .filter(type -> type.getSimpleName().endsWith("Query"))
            .distinct()
            .toList();
    if (models.isEmpty()) {
      throw new AssertionError(
          "The query of %s comes from no model: name the public method as the Retrofit method"
              .formatted(wire));
    }
    return models;
  }

  private static Class<?> model(Type parameter) {
    if (parameter instanceof ParameterizedType generic
        && generic.getRawType() == UnaryOperator.class) {
      Class<?> builder = PropertyNames.raw(generic.getActualTypeArguments()[0]);
      return builder.getEnclosingClass() == null ? builder : builder.getEnclosingClass();
    }
    return PropertyNames.raw(parameter);
  }
}
