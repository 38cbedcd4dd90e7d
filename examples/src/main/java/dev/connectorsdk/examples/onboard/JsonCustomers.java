package dev.connectorsdk.examples.onboard;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import okio.Okio;

/** Reads customers from a JSON array of objects; other properties are ignored. */
final class JsonCustomers implements Iterator<CustomerRow> {
  private final JsonReader reader;
  private int entry;
  private boolean opened;

  private JsonCustomers(JsonReader reader) {
    this.reader = reader;
  }

  static Stream<CustomerRow> rows(Path path) throws IOException {
    JsonReader reader = JsonReader.of(Okio.buffer(Okio.source(path)));
    Iterator<CustomerRow> rows = new JsonCustomers(reader);
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(rows, Spliterator.ORDERED | Spliterator.NONNULL),
            false)
        .onClose(() -> close(reader));
  }

  @Override
  public boolean hasNext() {
    return read(
        () -> {
          if (!opened) {
            reader.beginArray();
            opened = true;
          }
          return reader.hasNext();
        });
  }

  @Override
  public CustomerRow next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    entry++;
    return read(this::row);
  }

  private CustomerRow row() throws IOException {
    String id = "";
    String name = "";
    reader.beginObject();
    while (reader.hasNext()) {
      switch (reader.nextName()) {
        case CustomerRow.ID -> id = reader.nextString();
        case CustomerRow.NAME -> name = reader.nextString();
        default -> reader.skipValue();
      }
    }
    reader.endObject();
    return new CustomerRow("entry " + entry, id, name);
  }

  private <T> T read(Reading<T> reading) {
    try {
      return reading.read();
    } catch (IOException | JsonDataException e) {
      throw new IllegalArgumentException(
          "Entry "
              + entry
              + " cannot be read: the file must be one array of objects with owner_id and"
              + " owner_name ("
              + e.getMessage()
              + ").",
          e);
    }
  }

  private static void close(JsonReader reader) {
    try {
      reader.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private interface Reading<T> {
    T read() throws IOException;
  }
}
