package dev.connectorsdk.core.internal.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import com.squareup.moshi.Types;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The four optional types: their value, or null if they are empty. */
final class OptionalAdapter<O, T> extends JsonAdapter<O> {
  private final JsonAdapter<T> adapter;
  private final O empty;
  private final Function<T, O> wrap;
  private final Function<O, T> unwrap;

  private OptionalAdapter(
      JsonAdapter<T> adapter, O empty, Function<T, O> wrap, Function<O, T> unwrap) {
    this.adapter = adapter;
    this.empty = empty;
    this.wrap = wrap;
    this.unwrap = unwrap;
  }

  static @Nullable JsonAdapter<?> create(Type type, Moshi moshi) {
    Class<?> raw = Types.getRawType(type);
    if (raw == Optional.class) {
      return ofValue(moshi.adapter(valueType(type)));
    }
    if (raw == OptionalInt.class) {
      return new OptionalAdapter<>(
          moshi.adapter(int.class), OptionalInt.empty(), OptionalInt::of, OptionalInt::getAsInt);
    }
    if (raw == OptionalLong.class) {
      return new OptionalAdapter<>(
          moshi.adapter(long.class),
          OptionalLong.empty(),
          OptionalLong::of,
          OptionalLong::getAsLong);
    }
    if (raw == OptionalDouble.class) {
      return new OptionalAdapter<>(
          moshi.adapter(double.class),
          OptionalDouble.empty(),
          OptionalDouble::of,
          OptionalDouble::getAsDouble);
    }
    return null;
  }

  private static JsonAdapter<?> ofValue(JsonAdapter<Object> adapter) {
    return new OptionalAdapter<>(
        adapter, Optional.empty(), Optional::of, Optional<Object>::orElseThrow);
  }

  private static Type valueType(Type type) {
    return type instanceof ParameterizedType generic
        ? generic.getActualTypeArguments()[0]
        : Object.class;
  }

  @Override
  public O fromJson(JsonReader reader) throws IOException {
    if (reader.peek() == JsonReader.Token.NULL) {
      reader.nextNull();
      return empty;
    }
    @Nullable T value = adapter.fromJson(reader);
    return value == null ? empty : wrap.apply(value);
  }

  @Override
  public void toJson(JsonWriter writer, @Nullable O optional) throws IOException {
    if (optional == null || optional.equals(empty)) {
      writer.nullValue();
    } else {
      adapter.toJson(writer, unwrap.apply(optional));
    }
  }
}
