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
import org.jspecify.annotations.Nullable;

/**
 * Lists and sets as JSON arrays, in their order. Null is read as empty, and null elements are
 * skipped. The collections are unmodifiable.
 *
 * <p>An element that cannot be read fails the collection, or is left out if the collection is a
 * property that may be absent: see {@link #leavingOut}.
 */
final class CollectionAdapter extends JsonAdapter<Collection<Object>> {
  private final JsonAdapter<Object> elements;
  private final boolean distinct;
  private final boolean leavesOut;

  private CollectionAdapter(JsonAdapter<Object> elements, boolean distinct, boolean leavesOut) {
    this.elements = elements;
    this.distinct = distinct;
    this.leavesOut = leavesOut;
  }

  static @Nullable JsonAdapter<?> create(Type type, Moshi moshi) {
    Class<?> raw = Types.getRawType(type);
    if (raw != List.class && raw != Set.class && raw != Collection.class) {
      return null;
    }
    return new CollectionAdapter(
        moshi.adapter(Types.collectionElementType(type, Collection.class)),
        raw == Set.class,
        false);
  }

  /** Returns an adapter that leaves out elements that cannot be read, in lenient reading. */
  JsonAdapter<Collection<Object>> leavingOut() {
    return new CollectionAdapter(elements, distinct, true);
  }

  @Override
  public Collection<Object> fromJson(JsonReader reader) throws IOException {
    if (reader.peek() == JsonReader.Token.NULL) {
      reader.nextNull();
      return distinct ? Set.of() : List.of();
    }
    if (reader.peek() != JsonReader.Token.BEGIN_ARRAY) {
      throw JsonMismatchException.next("a list", reader);
    }
    reader.beginArray();
    Collection<Object> values;
    try {
      values = distinct ? readSet(reader) : readList(reader);
    } catch (JsonMismatchException e) {
      LenientReading.finishArray(reader);
      throw e;
    }
    reader.endArray();
    return values;
  }

  /** Most lists of a response are empty or have one element: they need no array. */
  private List<Object> readList(JsonReader reader) throws IOException {
    @Nullable Object first = nextElement(reader);
    if (first == null) {
      return List.of();
    }
    @Nullable Object second = nextElement(reader);
    if (second == null) {
      return List.of(first);
    }
    List<Object> list = new ArrayList<>();
    list.add(first);
    list.add(second);
    addAll(list, reader);
    return List.copyOf(list);
  }

  private Set<Object> readSet(JsonReader reader) throws IOException {
    Set<Object> set = new LinkedHashSet<>();
    addAll(set, reader);
    return Collections.unmodifiableSet(set);
  }

  private void addAll(Collection<Object> target, JsonReader reader) throws IOException {
    for (Object next = nextElement(reader); next != null; next = nextElement(reader)) {
      target.add(next);
    }
  }

  /** Reads the next element that is not null; returns null at the end of the array. */
  private @Nullable Object nextElement(JsonReader reader) throws IOException {
    while (reader.hasNext()) {
      @Nullable Object element =
          reader.peek() == JsonReader.Token.NULL ? reader.nextNull() : element(reader);
      if (element != null) {
        return element;
      }
    }
    return null;
  }

  private @Nullable Object element(JsonReader reader) throws IOException {
    try {
      return elements.fromJson(reader);
    } catch (JsonMismatchException e) {
      if (!leavesOut) {
        throw e;
      }
      LenientReading.leaveOut(e, reader);
      return null;
    }
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
