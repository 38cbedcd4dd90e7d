package dev.connectorsdk.core.internal.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A model as a JSON object. Unknown members are kept if the model has a place for them and skipped
 * otherwise, a null one is as good as absent; what is absent is not written.
 */
final class ObjectAdapter extends JsonAdapter<Object> {

  /** Makes a model by way of a draft, which its members are read into. */
  interface Assembly {
    /** An empty draft. */
    Object start();

    /** The model, or an exception of its own if it refuses the values. */
    Object finish(Object draft);
  }

  private final Member[] members;
  private final @Nullable Others others;
  private final JsonReader.Options names;
  private final long required;
  private final Assembly assembly;

  ObjectAdapter(List<Member> members, @Nullable Others others, Assembly assembly) {
    if (members.size() > Long.SIZE) {
      throw new IllegalArgumentException("A model of more than " + Long.SIZE + " members");
    }
    this.members = members.toArray(new Member[0]);
    this.others = others;
    this.names = JsonReader.Options.of(names(members));
    this.required = required(members);
    this.assembly = assembly;
  }

  private static String[] names(List<Member> members) {
    String[] names = new String[members.size()];
    for (int i = 0; i < names.length; i++) {
      names[i] = members.get(i).name();
    }
    return names;
  }

  private static long required(List<Member> members) {
    long required = 0;
    for (int i = 0; i < members.size(); i++) {
      required |= members.get(i).isRequired() ? 1L << i : 0;
    }
    return required;
  }

  @Override
  public Object fromJson(JsonReader reader) throws IOException {
    if (reader.peek() != JsonReader.Token.BEGIN_OBJECT) {
      throw JsonMismatchException.next("an object", reader);
    }
    reader.beginObject();
    Object draft = assembly.start();
    long missing = required;
    @Nullable Map<String, Object> unknown = null;
    while (reader.hasNext()) {
      int index = reader.selectName(names);
      if (index >= 0) {
        missing &= members[index].read(draft, reader) ? ~(1L << index) : -1;
      } else if (others != null) {
        unknown = others.readInto(unknown, reader);
      } else {
        reader.skipName();
        reader.skipValue();
      }
    }
    if (missing != 0) {
      throw missing(members[Long.numberOfTrailingZeros(missing)], reader);
    }
    if (others != null && unknown != null) {
      others.fill(draft, unknown);
    }
    Object model = finish(draft, reader);
    reader.endObject();
    return model;
  }

  private static JsonMismatchException missing(Member member, JsonReader reader) {
    return new JsonMismatchException(
        "A required member is missing", JsonPath.object(reader) + '.' + member.name());
  }

  private Object finish(Object draft, JsonReader reader) {
    try {
      return assembly.finish(draft);
    } catch (RuntimeException e) {
      // what a model's own check says may repeat a value, so it is not passed on
      throw new JsonMismatchException("Values that the model refuses", JsonPath.object(reader));
    }
  }

  @Override
  public void toJson(JsonWriter writer, @Nullable Object model) throws IOException {
    writer.beginObject();
    for (Member member : members) {
      member.write(model, writer);
    }
    if (others != null) {
      others.write(model, writer);
    }
    writer.endObject();
  }
}
