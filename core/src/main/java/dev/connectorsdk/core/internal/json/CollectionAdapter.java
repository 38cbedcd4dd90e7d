package dev.connectorsdk.core.internal.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import com.squareup.moshi.Types;
import java.io.IOException;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Lists and sets as JSON lists, in the order received. Null is an empty one, and null elements are
 * skipped. What is read cannot be changed.
 */
final class CollectionAdapter extends JsonAdapter<Collection<Object>> {
  private final JsonAdapter<Object> elements;
  private final boolean distinct;

  private CollectionAdapter(JsonAdapter<Object> elements, boolean distinct) {
    this.elements = elements;
    this.distinct = distinct;
  }

  static @Nullable JsonAdapter<?> create(Type type, Moshi moshi) {
    Class<?> raw = Types.getRawType(type);
    if (raw != List.class && raw != Set.class && raw != Collection.class) {
      return null;
    }
    return new CollectionAdapter(
        moshi.adapter(Types.collectionElementType(type, Collection.class)), raw == Set.class);
  }

  @Override
  public Collection<Object> fromJson(JsonReader reader) throws IOException {
    Collection<Object> read = distinct ? new LinkedHashSet<>() : new ArrayList<>();
    if (reader.peek() == JsonReader.Token.NULL) {
      reader.nextNull();
    } else {
      readInto(read, Collection::add, elements, reader);
    }
    return distinct ? Collections.unmodifiableSet((Set<Object>) read) : List.copyOf(read);
  }

  /** Reads a list and gives each element that is not null to {@code adder} with the target. */
  static <T> void readInto(
      T target, BiConsumer<T, Object> adder, JsonAdapter<Object> elements, JsonReader reader)
      throws IOException {
    if (reader.peek() != JsonReader.Token.BEGIN_ARRAY) {
      throw JsonMismatchException.next("a list", reader);
    }
    reader.beginArray();
    while (reader.hasNext()) {
      @Nullable Object element =
          reader.peek() == JsonReader.Token.NULL ? reader.nextNull() : elements.fromJson(reader);
      if (element != null) {
        adder.accept(target, element);
      }
    }
    reader.endArray();
  }

  @Override
  public void toJson(JsonWriter writer, @Nullable Collection<Object> collection)
      throws IOException {
    writer.beginArray();
    if (collection != null) {
      for (Object element : collection) {
        elements.toJson(writer, element);
      }
    }
    writer.endArray();
  }
}
