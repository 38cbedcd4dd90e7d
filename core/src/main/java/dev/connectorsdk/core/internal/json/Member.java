package dev.connectorsdk.core.internal.json;

import com.squareup.moshi.JsonAdapter;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/**
 * One member of a model.
 *
 * @param name its name in JSON
 * @param accessor reads it from a model
 * @param adapter reads and writes its value
 * @param required whether a model cannot be without it
 */
record Member(String name, Method accessor, JsonAdapter<Object> adapter, boolean required) {

  /** Its value in a model. */
  @Nullable Object of(@Nullable Object model) {
    try {
      return accessor.invoke(model);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Cannot read the member " + name, e);
    }
  }

  /** Whether a type may hold null by its own declaration. */
  static boolean isNullable(AnnotatedType type) {
    return type.isAnnotationPresent(Nullable.class);
  }
}
