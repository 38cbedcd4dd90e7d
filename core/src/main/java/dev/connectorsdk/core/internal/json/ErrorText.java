package dev.connectorsdk.core.internal.json;

import com.squareup.moshi.JsonReader;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The error that a response has in place of what its model requires, as one line. */
final class ErrorText {
  /** The properties in which services write errors. */
  static final List<String> NAMES = List.of("error", "message");

  private static final int MAX_LENGTH = 200;

  private ErrorText() {}

  /** Reads the value of one of these properties, and appends it to what was found before. */
  static @Nullable String append(@Nullable String found, String name, JsonReader reader)
      throws IOException {
    if (reader.peek() == JsonReader.Token.STRING) {
      return append(found, name, reader.nextString());
    }
    reader.skipValue();
    return found;
  }

  /** Returns the error among unknown properties; null if there is none. */
  static @Nullable String in(@Nullable Object unknownProperties) {
    @Nullable String found = null;
    if (unknownProperties instanceof Map<?, ?> properties) {
      for (String name : NAMES) {
        if (properties.get(name) instanceof String text) {
          found = append(found, name, text);
        }
      }
    }
    return found;
  }

  private static @Nullable String append(@Nullable String found, String name, String text) {
    String line = text.replaceAll("\\p{Cntrl}", " ").strip();
    if (line.isEmpty()) {
      return found;
    }
    String shown = line.length() <= MAX_LENGTH ? line : line.substring(0, MAX_LENGTH) + "...";
    return (found == null ? "" : found + ", ") + name + " \"" + shown + "\"";
  }
}
