package dev.connectorsdk.sophos.access;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A text file of facts: its lines under their numbers, so that an error says where it is. */
record DataFile(List<Line> lines) {

  /** Reads a file that is packed beside this class. */
  static DataFile bundled(String name) {
    return of(name, text(name));
  }

  /** The whole text of a file that is packed beside this class. */
  static String text(String name) {
    try (InputStream bytes = DataFile.class.getResourceAsStream(name)) {
      if (bytes == null) {
        throw new IllegalStateException("The file " + name + " is missing from the SDK's jar.");
      }
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("The file " + name + " of the SDK's jar cannot be read.", e);
    }
  }

  /** A file of this name and text; blank lines and comments are left out, but counted. */
  static DataFile of(String name, String text) {
    List<Line> lines = new ArrayList<>();
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        lines.add(new Line(name, number, line.strip()));
      }
    }
    return new DataFile(List.copyOf(lines));
  }

  /** A line that says something. */
  record Line(String file, int number, String text) {

    /** The line's fields, stripped; their number must be right, and none may be empty. */
    List<String> fields(String separator, int count) {
      List<String> fields = Arrays.stream(text.split(separator, -1)).map(String::strip).toList();
      if (fields.size() != count) {
        throw fault("has " + fields.size() + " fields instead of " + count);
      }
      if (fields.contains("")) {
        throw fault("has an empty field");
      }
      return fields;
    }

    /** What is wrong with this line. */
    IllegalArgumentException fault(String what) {
      return new IllegalArgumentException(file + " line " + number + ": " + what + ".");
    }
  }
}
