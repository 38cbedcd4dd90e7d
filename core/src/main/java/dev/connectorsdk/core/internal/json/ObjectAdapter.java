package dev.connectorsdk.core.internal.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A model as a JSON object. Unknown members are skipped, a null one is as good as absent; what is
 * absent is not written.
 */
final class ObjectAdapter extends JsonAdapter<Object> {

  /** Makes a model of its members' values, which are in the members' order; null is absent. */
  interface Assembly {
    Object of(@Nullable Object[] values) throws ReflectiveOperationException;
  }

  private final Member[] members;
  private final JsonReader.Options names;
  private final Assembly assembly;

  ObjectAdapter(List<Member> members, Assembly assembly) {
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
    @Nullable Object[] values = new Object[members.length];
    while (reader.hasNext()) {
      int index = reader.selectName(names);
      if (index < 0) {
        reader.skipName();
        reader.skipValue();
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
      Object value = value(member, model);
      if (!Absent.is(value)) {
        writer.name(member.name());
        member.adapter().toJson(writer, value);
      }
    }
    writer.endObject();
  }

  private static @Nullable Object value(Member member, @Nullable Object model) {
    try {
      return member.accessor().invoke(model);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Cannot read the member " + member.name(), e);
    }
  }
}
