package dev.connectorsdk.core.internal.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import dev.connectorsdk.core.OtherMembers;
import java.io.IOException;
import java.lang.reflect.Method;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The place of a model for members that it has no accessor for: see {@link OtherMembers}. A map is
 * made only once there is such a member.
 */
final class Others {
  private final Member place;
  private final JsonAdapter<Object> values;
  private final Set<String> known;

  private Others(Member place, JsonAdapter<Object> values, Set<String> known) {
    this.place = place;
    this.values = values;
    this.known = known;
  }

  /** Takes the place off the end of a model's members, if there is one. */
  static @Nullable Others takenFrom(List<Member> members, Moshi moshi) {
    int last = members.size() - 1;
    if (last < 0 || !isPlace(members.get(last).accessor())) {
      return null;
    }
    Member place = members.remove(last);
    Set<String> known = members.stream().map(Member::name).collect(Collectors.toSet());
    return new Others(place, moshi.adapter(Object.class), known);
  }

  /** Whether an accessor is such a place. */
  static boolean isPlace(Method accessor) {
    return accessor.isAnnotationPresent(OtherMembers.class);
  }

  /** Reads the member that comes next into the map, which is made if there is none. */
  Object readInto(@Nullable Object map, JsonReader reader) throws IOException {
    @SuppressWarnings("unchecked") // only this method makes it
    Map<String, Object> others = map == null ? new LinkedHashMap<>() : (Map<String, Object>) map;
    String name = reader.nextName();
    @Nullable Object value = values.fromJson(reader);
    if (value != null) {
      others.put(name, value);
    }
    return others;
  }

  void write(@Nullable Object model, JsonWriter writer) throws IOException {
    if (place.of(model) instanceof Map<?, ?> others) {
      for (Map.Entry<?, ?> other : others.entrySet()) {
        writer.name(unknown((String) other.getKey()));
        values.toJson(writer, other.getValue());
      }
    }
  }

  private String unknown(String name) {
    if (known.contains(name)) {
      throw new IllegalArgumentException(
          place.name() + " holds " + name + ": give it to the builder by its own name");
    }
    return name;
  }
}
