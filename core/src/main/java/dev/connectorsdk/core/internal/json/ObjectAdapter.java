package dev.connectorsdk.core.internal.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A model as a JSON object. Unknown members are kept if the model has a place for them and skipped
 * otherwise, a null one is as good as absent; what is absent is not written.
 */
final class ObjectAdapter extends JsonAdapter<Object> {

  /**
   * Makes a model of its members' values, which are in the members' order; null is absent. The map
   * of other members comes last, if the model keeps them.
   */
  interface Assembly {
    Object of(@Nullable Object[] values) throws ReflectiveOperationException;
  }

  private final Member[] members;
  private final @Nullable Others others;
  private final JsonReader.Options names;
  private final Assembly assembly;

  ObjectAdapter(List<Member> members, @Nullable Others others, Assembly assembly) {
    this.others = others;
    this.members = members.toArray(Member[]::new);
    this.names = JsonReader.Options.of(members.stream().map(Member::name).toArray(String[]::new));
    this.assembly = assembly;
  }

  @Override
  public Object fromJson(JsonReader reader) throws IOException {
    if (reader.peek() != JsonReader.Token.BEGIN_OBJECT) {
      throw JsonMismatchException.next("an object", reader);
    }
    reader.beginObject();
    @Nullable Object[] values = new Object[members.length + (others == null ? 0 : 1)];
    while (reader.hasNext()) {
      int index = reader.selectName(names);
      if (index < 0) {
        readUnknown(values, reader);
      } else if (reader.peek() == JsonReader.Token.NULL) {
        reader.nextNull();
      } else {
        values[index] = members[index].adapter().fromJson(reader);
      }
    }
    Object model = assemble(values, reader);
    reader.endObject();
    return model;
  }

  private void readUnknown(@Nullable Object[] values, JsonReader reader) throws IOException {
    if (others == null) {
      reader.skipName();
      reader.skipValue();
    } else {
      values[members.length] = others.readInto(values[members.length], reader);
    }
  }

  private Object assemble(@Nullable Object[] values, JsonReader reader) {
    for (int i = 0; i < members.length; i++) {
      if (values[i] == null && members[i].required()) {
        throw new JsonMismatchException(
            "A required member is missing", JsonPath.object(reader) + '.' + members[i].name());
      }
    }
    try {
      return assembly.of(values);
    } catch (InvocationTargetException e) {
      throw refusal(e.getCause(), JsonPath.object(reader));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What a model's own check says may repeat a value, so it is not passed on. */
  private static JsonMismatchException refusal(@Nullable Throwable cause, String path) {
    if (cause instanceof Error error) {
      throw error;
    }
    return new JsonMismatchException("Values that the model refuses", path);
  }

  @Override
  public void toJson(JsonWriter writer, @Nullable Object model) throws IOException {
    writer.beginObject();
    for (Member member : members) {
      Object value = member.of(model);
      if (!Absent.is(value)) {
        writer.name(member.name());
        member.adapter().toJson(writer, value);
      }
    }
    if (others != null) {
      others.write(model, writer);
    }
    writer.endObject();
  }
}
