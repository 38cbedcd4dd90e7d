package dev.connectorsdk.core.internal.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** True and false, also as {@code "True"} and {@code "False"}, 1 and 0. */
final class BooleanAdapter extends JsonAdapter<Boolean> {
  private static final String WANTED = "true or false";

  @Override
  public Boolean fromJson(JsonReader reader) throws IOException {
    return switch (reader.peek()) {
      case BOOLEAN -> reader.nextBoolean();
      case STRING, NUMBER -> tolerant(reader);
      default -> throw JsonMismatchException.next(WANTED, reader);
    };
  }

  private static boolean tolerant(JsonReader reader) throws IOException {
    return switch (reader.nextString().toLowerCase(Locale.ROOT)) {
      case "true", "1" -> true;
      case "false", "0" -> false;
      default -> throw JsonMismatchException.last(WANTED, reader);
    };
  }

  @Override
  public void toJson(JsonWriter writer, @Nullable Boolean value) throws IOException {
    writer.value(value);
  }
}
