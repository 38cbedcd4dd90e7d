package dev.connectorsdk.core.internal.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Creates the adapter of every type that has a JSON form, and rejects all other types. */
final class AdapterFactory implements JsonAdapter.Factory {
  private final NamingStrategy naming;
  private final ScalarAdapters scalars;
  private final boolean userTypes;

  /**
   * Creates the factory of one service.
   *
   * @param precision the finest unit of times that are written
   * @param userTypes whether the types are those of a user, not the models of a service
   */
  AdapterFactory(NamingStrategy naming, ChronoUnit precision, boolean userTypes) {
    this.naming = naming;
    this.scalars = new ScalarAdapters(precision);
    this.userTypes = userTypes;
  }

  /** Never returns null, so that Moshi's own reflection is not used. */
  @Override
  public JsonAdapter<?> create(Type type, Set<? extends Annotation> annotations, Moshi moshi) {
    @Nullable JsonAdapter<?> adapter = scalars.create(type);
    if (adapter == null) {
      adapter = container(type, moshi);
    }
    if (adapter == null) {
      adapter = RecordAdapter.create(type, naming, userTypes, moshi);
    }
    if (adapter == null) {
      adapter = RequestAdapter.create(type, naming, moshi);
    }
    if (adapter == null && userTypes) {
      adapter = UserTypeAdapters.create(type, moshi);
    }
    if (adapter == null) {
      throw withoutJson(type);
    }
    return adapter;
  }

  /** Returns the exception for a type that has no JSON form. */
  static IllegalArgumentException withoutJson(Type type) {
    return new IllegalArgumentException(
        type.getTypeName()
            + " has no JSON form: make it a record, or use a map with text or whole numbers as"
            + " keys, a list, a set, an array, an enum, a text, a number, a boolean, a UUID or a"
            + " type of java.time");
  }

  private static @Nullable JsonAdapter<?> container(Type type, Moshi moshi) {
    @Nullable JsonAdapter<?> adapter = UntypedAdapter.create(type, moshi);
    if (adapter == null) {
      adapter = OptionalAdapter.create(type, moshi);
    }
    if (adapter == null) {
      adapter = CollectionAdapter.create(type, moshi);
    }
    return adapter == null ? MapAdapter.create(type, moshi) : adapter;
  }
}
