package dev.connectorsdk.examples.endpoint;

import dev.connectorsdk.examples.JsonText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Exclusions in a CSV file, or in a JSON file if its name ends in {@code .json}. */
record ExclusionsFile(Path path) {
  private static final int MAX_PROBLEMS = 10;

  /**
   * An exclusion in the file.
   *
   * @param line the number of its first line
   */
  record Line(long line, ExclusionRow row) {}

  /** The fields of an exclusion in the file, which may be invalid. */
  record RawLine(long line, ExclusionFields fields) {}

  private boolean isJson() {
    return path.toString().toLowerCase(Locale.ROOT).endsWith(".json");
  }

  /**
   * Reads the whole file.
   *
   * @throws IllegalArgumentException if the file cannot be read, is empty or has invalid lines; the
   *     message has the first ten
   */
  List<Line> read() {
    try {
      return checked(isJson() ? JsonExclusions.read(path) : CsvExclusions.read(path));
    } catch (IOException e) {
      throw new IllegalArgumentException(path + " cannot be read: " + e, e);
    }
  }

  private List<Line> checked(List<RawLine> lines) {
    List<Line> rows = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    Map<List<Object>, Long> seen = new HashMap<>();
    for (RawLine raw : lines) {
      try {
        ExclusionRow row = raw.fields().row();
        Long earlier = seen.putIfAbsent(row.key(), raw.line());
        if (earlier != null) {
          throw new IllegalArgumentException("the exclusion is the same as in line " + earlier);
        }
        rows.add(new Line(raw.line(), row));
      } catch (IllegalArgumentException e) {
        problems.add("line " + raw.line() + ": " + withoutPeriod(String.valueOf(e.getMessage())));
      }
    }
    if (lines.isEmpty()) {
      problems.add("it has no exclusions");
    }
    if (!problems.isEmpty()) {
      throw new IllegalArgumentException(message(problems));
    }
    return rows;
  }

  private String message(List<String> problems) {
    List<String> first = problems.subList(0, Math.min(MAX_PROBLEMS, problems.size()));
    String more = problems.size() > MAX_PROBLEMS ? "; and more" : "";
    return "%s, %s%s. Nothing was sent: fix the file, then run again."
        .formatted(path, String.join("; ", first), more);
  }

  private static String withoutPeriod(String message) {
    return message.endsWith(".") ? message.substring(0, message.length() - 1) : message;
  }

  /**
   * Requires that the file can be written without loss.
   *
   * @throws IllegalArgumentException if the file exists and must not be overwritten
   */
  void requireNew(boolean force) {
    if (!force && Files.exists(path)) {
      throw new IllegalArgumentException(
          path + " already exists: choose another file, or add --force.");
    }
  }

  /**
   * Writes the file as a whole, or leaves it as it was.
   *
   * @throws IllegalArgumentException if the file cannot be written
   */
  void write(List<ExclusionRow> rows) {
    String text =
        isJson()
            ? JsonText.of(rows.stream().map(ExclusionRow::properties).toList()) + "\n"
            : CsvExclusions.text(rows);
    ReplacedFile.write(
        path,
        writer -> {
          writer.print(text);
          return true;
        });
  }
}
