package dev.connectorsdk.examples.endpoint;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import dev.connectorsdk.examples.endpoint.ExclusionsFile.RawLine;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import okio.Buffer;

/** Reads exclusions from a JSON array of objects. */
final class JsonExclusions {
  private final byte[] text;
  private final Buffer rest;
  private final JsonReader reader;

  private JsonExclusions(byte[] text) {
    this.text = text;
    this.rest = new Buffer().write(text);
    this.reader = JsonReader.of(rest);
  }

  static List<RawLine> read(Path path) throws IOException {
    JsonExclusions json = new JsonExclusions(Files.readAllBytes(path));
    try {
      return json.lines();
    } catch (IOException | JsonDataException e) {
      throw new IllegalArgumentException(
          "%s, line %s: the file must be one array of objects (%s). Nothing was sent."
              .formatted(path, json.line(), e.getMessage()),
          e);
    }
  }

  private List<RawLine> lines() throws IOException {
    List<RawLine> lines = new ArrayList<>();
    reader.beginArray();
    while (reader.hasNext()) {
      reader.beginObject();
      lines.add(new RawLine(line(), fields()));
      reader.endObject();
    }
    reader.endArray();
    if (reader.peek() != JsonReader.Token.END_DOCUMENT) {
      throw new JsonDataException("there is text after the array");
    }
    return lines;
  }

  private ExclusionFields fields() throws IOException {
    Map<String, List<String>> values = new TreeMap<>();
    while (reader.hasNext()) {
      String name = reader.nextName();
      List<String> value = value();
      if (!value.isEmpty()) {
        values.put(name, value);
      }
    }
    return new ExclusionFields(values);
  }

  private List<String> value() throws IOException {
    List<String> texts = new ArrayList<>();
    switch (reader.peek()) {
      case NULL -> reader.nextNull();
      case BEGIN_ARRAY -> {
        reader.beginArray();
        while (reader.hasNext()) {
          texts.add(reader.nextString());
        }
        reader.endArray();
      }
      default -> texts.add(reader.nextString());
    }
    texts.remove("");
    return texts;
  }

  /** Returns the number of the line that the reader has reached. */
  private long line() {
    long read = text.length - rest.size();
    String before = new String(text, 0, (int) read, StandardCharsets.UTF_8);
    return before.chars().filter(c -> c == '\n').count() + 1;
  }
}
