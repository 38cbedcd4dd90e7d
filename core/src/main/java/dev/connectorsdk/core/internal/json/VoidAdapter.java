package dev.connectorsdk.core.internal.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A value nobody asks for. */
final class VoidAdapter extends JsonAdapter<Void> {
  @Override
  public @Nullable Void fromJson(JsonReader reader) throws IOException {
    reader.skipValue();
    return null;
  }

  @Override
  public void toJson(JsonWriter writer, @Nullable Void value) throws IOException {
    writer.nullValue();
  }
}
