package dev.connectorsdk.core.internal.http;

import java.lang.reflect.Constructor;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Creates resources, whose constructors are not part of the public API. */
final class Resources {
  private Resources() {}

  static <T> T create(Class<T> type, ApiBinding binding, Object[] arguments) {
    Constructor<?>[] constructors = type.getDeclaredConstructors();
    if (constructors.length != 1) {
      throw new IllegalStateException(
          type.getName() + " needs exactly one constructor, but has " + constructors.length + ".");
    }
    Object[] all = Stream.concat(Stream.of(binding), Arrays.stream(arguments)).toArray();
    try {
      constructors[0].setAccessible(true);
      return type.cast(constructors[0].newInstance(all));
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException thrown) {
        throw thrown;
      }
      throw failed(type, all, e);
    } catch (ReflectiveOperationException
        | IllegalArgumentException
        | InaccessibleObjectException e) {
      throw failed(type, all, e);
    }
  }

  private static IllegalStateException failed(Class<?> type, Object[] arguments, Exception cause) {
    String types =
        Arrays.stream(arguments)
            .map(argument -> argument.getClass().getSimpleName())
            .collect(Collectors.joining(", ", "(", ")"));
    return new IllegalStateException(
        type.getName()
            + " could not be created from "
            + types
            + ". Does its constructor take these, and does its module open the package to"
            + " dev.connectorsdk.core?",
        cause);
  }
}
