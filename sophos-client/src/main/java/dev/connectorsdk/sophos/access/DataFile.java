package dev.connectorsdk.sophos.access;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A data file of the SDK, as lines with their numbers for error messages. */
record DataFile(List<Line> lines) {

  /** Reads a file from the resources of this package. */
  static DataFile bundled(String name) {
    return of(name, text(name));
  }

  /** Returns the text of a file from the resources of this package. */
  private static String text(String name) {
    try (InputStream bytes = DataFile.class.getResourceAsStream(name)) {
      if (bytes == null) {
        throw new IllegalStateException("The file " + name + " is missing from the SDK's jar.");
      }
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("The file " + name + " of the SDK's jar cannot be read.", e);
    }
  }

  /** Returns a file of this name and text, without blank lines and comments, which still count. */
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

  /** A line that is not blank and not a comment. */
  record Line(String file, int number, String text) {

    /** Returns the fields of the line, stripped.
     *
     * @throws IllegalArgumentException if their number differs, or one is empty */
    List<String> fields(String separator, int count) {
      List<String> fields = Arrays.stream(text.split(separator, -1)).map(String::strip).toList();
      if (fields.size() != count) {
        throw error("has " + fields.size() + " fields instead of " + count);
      }
      if (fields.contains("")) {
        throw error("has an empty field");
      }
      return fields;
    }

    /** Returns an error about this line. */
    IllegalArgumentException error(String what) {
      return new IllegalArgumentException(file + " line " + number + ": " + what + ".");
    }
  }
}
