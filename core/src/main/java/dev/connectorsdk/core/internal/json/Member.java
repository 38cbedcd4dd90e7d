package dev.connectorsdk.core.internal.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One member of a model. What it takes to read and to write it is made when it is first read and
 * first written: most models are only ever read or written, and few answers have all members.
 */
final class Member {
  private final String name;
  private final boolean required;
  private final Method accessor;
  private final Supplier<Filling> reading;
  private final Supplier<JsonAdapter<Object>> writing;
  private volatile @Nullable Filling filling;
  private volatile @Nullable JsonAdapter<Object> adapter;

  /**
   * Describes a member.
   *
   * @param name its name in JSON
   * @param required whether a model cannot be without it
   * @param accessor gives its value
   */
  Member(
      String name,
      boolean required,
      Method accessor,
      Supplier<Filling> reading,
      Supplier<JsonAdapter<Object>> writing) {
    this.name = name;
    this.required = required;
    this.accessor = accessor;
    this.reading = reading;
    this.writing = writing;
  }

  String name() {
    return name;
  }

  boolean isRequired() {
    return required;
  }

  /** Reads it into a draft of a model; whether there was a value. */
  boolean read(Object draft, JsonReader reader) throws IOException {
    if (reader.peek() == JsonReader.Token.NULL) {
      reader.nextNull();
      return false;
    }
    Filling known = filling;
    if (known == null) {
      known = reading.get();
      filling = known;
    }
    return known.fill(draft, reader);
  }

  /** Writes it with its name, unless it is absent. */
  void write(@Nullable Object model, JsonWriter writer) throws IOException {
    Object value = of(model);
    if (!EmptyValues.is(value)) {
      writer.name(name);
      adapter().toJson(writer, value);
    }
  }

  /** Its value in a model. */
  @Nullable Object of(@Nullable Object model) {
    try {
      return accessor.invoke(model);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Cannot read the member " + name, e);
    }
  }

  private JsonAdapter<Object> adapter() {
    JsonAdapter<Object> known = adapter;
    if (known == null) {
      known = writing.get();
      adapter = known;
    }
    return known;
  }

  /** Whether a type may hold null by its own declaration. */
  static boolean isNullable(AnnotatedType type) {
    return type.isAnnotationPresent(Nullable.class);
  }
}
