package dev.connectorsdk.core.internal.json;

import java.lang.invoke.LambdaConversionException;
import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Methods of a model as lambdas. Such a call costs what a call in the source would: no array of
 * arguments, and no box around a number that the method unpacks again.
 *
 * <p>Java makes lambdas for a class of its own module alone. On the module path the models are in
 * another one than this class, so that their methods are called by reflection there.
 */
final class Lambdas {
  private final MethodHandles.Lookup lookup;

  private Lambdas(MethodHandles.Lookup lookup) {
    this.lookup = lookup;
  }

  /** Lambdas of what a model's package can see. */
  static Lambdas of(Class<?> model) {
    Lambdas.class.getModule().addReads(model.getModule());
    try {
      return new Lambdas(MethodHandles.privateLookupIn(model, MethodHandles.lookup()));
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(
          "Open " + model.getPackageName() + " to " + Lambdas.class.getModule().getName(), e);
    }
  }

  /** A static method without parameters. */
  @SuppressWarnings("unchecked") // the metafactory is told to make one of this kind
  Supplier<Object> supplier(Method method) {
    MethodType erased = MethodType.methodType(Object.class);
    if (makesLambdas()) {
      return (Supplier<Object>) lambda(Supplier.class, "get", erased, method);
    }
    method.setAccessible(true);
    return () -> invoke(method, null);
  }

  /** A method that takes nothing but its own object. */
  @SuppressWarnings("unchecked") // the metafactory is told to make one of this kind
  Function<Object, Object> function(Method method) {
    MethodType erased = MethodType.methodType(Object.class, Object.class);
    if (makesLambdas()) {
      return (Function<Object, Object>) lambda(Function.class, "apply", erased, method);
    }
    method.setAccessible(true);
    return target -> invoke(method, target);
  }

  /** A method that takes one value and gives nothing of interest. */
  @SuppressWarnings("unchecked") // the metafactory is told to make one of this kind
  BiConsumer<Object, Object> consumer(Method method) {
    MethodType erased = MethodType.methodType(void.class, Object.class, Object.class);
    if (makesLambdas()) {
      return (BiConsumer<Object, Object>) lambda(BiConsumer.class, "accept", erased, method);
    }
    method.setAccessible(true);
    return (target, value) -> invoke(method, target, value);
  }

  private boolean makesLambdas() {
    return lookup.hasFullPrivilegeAccess();
  }

  private Object lambda(Class<?> kind, String name, MethodType erased, Method method) {
    try {
      MethodHandle handle = lookup.unreflect(method);
      MethodType exact = handle.type().wrap().changeReturnType(erased.returnType());
      return LambdaMetafactory.metafactory(
              lookup, name, MethodType.methodType(kind), erased, handle, exact)
          .getTarget()
          .invoke();
    } catch (IllegalAccessException | LambdaConversionException e) {
      throw new IllegalStateException("Cannot call " + method, e);
    } catch (Throwable e) {
      throw new AssertionError("A lambda that captures nothing is only made", e);
    }
  }

  private static Object invoke(Method method, @Nullable Object target, Object... arguments) {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException exception) {
        throw exception;
      }
      throw new IllegalStateException("Cannot call " + method, e);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException("Cannot call " + method, e);
    }
  }
}
