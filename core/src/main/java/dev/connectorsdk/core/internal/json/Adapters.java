package dev.connectorsdk.core.internal.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes the adapter of every type that has a JSON form here, and refuses all others. */
final class Adapters implements JsonAdapter.Factory {
  private final ScalarAdapters scalars;
  private final RecordAdapter records;
  private final BuilderAdapter models;

  /**
   * For one service.
   *
   * @param names how it spells the names of members
   * @param precision what is finer in a time is not written
   */
  Adapters(Names names, ChronoUnit precision) {
    this.scalars = new ScalarAdapters(precision);
    this.records = new RecordAdapter(names);
    this.models = new BuilderAdapter(names);
  }

  /** Moshi's own reflection is kept away from types that are no models. */
  @Override
  public JsonAdapter<?> create(Type type, Set<? extends Annotation> annotations, Moshi moshi) {
    @Nullable JsonAdapter<?> value = scalars.create(type);
    if (value == null) {
      value = container(type, moshi);
    }
    if (value == null) {
      value = records.create(type, moshi);
    }
    if (value == null) {
      value = models.create(type, moshi);
    }
    if (value == null) {
      throw new IllegalArgumentException(
          type.getTypeName() + " has no JSON form: make it a record or give it a static builder()");
    }
    return value;
  }

  private static @Nullable JsonAdapter<?> container(Type type, Moshi moshi) {
    @Nullable JsonAdapter<?> value = UntypedAdapter.create(type, moshi);
    if (value == null) {
      value = OptionalAdapter.create(type, moshi);
    }
    if (value == null) {
      value = CollectionAdapter.create(type, moshi);
    }
    return value == null ? MapAdapter.create(type, moshi) : value;
  }
}
