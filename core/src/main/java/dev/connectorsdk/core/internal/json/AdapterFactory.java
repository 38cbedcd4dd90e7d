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

  /**
   * Creates the factory of one service.
   *
   * @param precision the finest unit of times that are written
   */
  AdapterFactory(NamingStrategy naming, ChronoUnit precision) {
    this.naming = naming;
    this.scalars = new ScalarAdapters(precision);
  }

  /** Never returns null, so that Moshi's own reflection is not used. */
  @Override
  public JsonAdapter<?> create(Type type, Set<? extends Annotation> annotations, Moshi moshi) {
    @Nullable JsonAdapter<?> adapter = scalars.create(type);
    if (adapter == null) {
      adapter = container(type, moshi);
    }
    if (adapter == null) {
      adapter = RecordAdapter.create(type, naming, moshi);
    }
    if (adapter == null) {
      adapter = RequestAdapter.create(type, naming, moshi);
    }
    if (adapter == null) {
      throw new IllegalArgumentException(
          type.getTypeName()
              + " has no JSON form: make it a record, or use a map, a list or a scalar");
    }
    return adapter;
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
