package dev.connectorsdk.core.internal.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import java.io.IOException;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Puts a member's value into a draft of a model: a builder, or the arguments of a constructor. */
interface Filling {

  /**
   * Reads the value that comes next, which is not null.
   *
   * @return whether there was one
   */
  boolean fill(Object draft, JsonReader reader) throws IOException;

  /**
   * A value as one.
   *
   * @param absent a value as good as none
   */
  static Filling ofValue(
      JsonAdapter<Object> adapter, BiConsumer<Object, Object> setter, @Nullable Object absent) {
    return (draft, reader) -> {
      @Nullable Object value = adapter.fromJson(reader);
      if (value == null || value == absent) {
        return false;
      }
      setter.accept(draft, value);
      return true;
    };
  }

  /** A list element by element, so that there is no list beside the builder's own. */
  static Filling ofElements(JsonAdapter<Object> elements, BiConsumer<Object, Object> adder) {
    return (draft, reader) -> {
      CollectionAdapter.readInto(draft, adder, elements, reader);
      return true;
    };
  }
}
