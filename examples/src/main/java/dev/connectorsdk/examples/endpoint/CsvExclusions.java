package dev.connectorsdk.examples.endpoint;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import dev.connectorsdk.examples.CsvInput;
import dev.connectorsdk.examples.endpoint.ExclusionsFile.RawLine;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads and writes exclusions in CSV. The first line names the columns, in any order; a column that
 * is a list has blanks between its values.
 */
final class CsvExclusions {
  private CsvExclusions() {}

  static List<RawLine> read(Path path) throws IOException {
    try (CsvReader<NamedCsvRecord> reader = CsvInput.open(path)) {
      return reader.stream().map(line -> line(path, line)).toList();
    } catch (CsvParseException e) {
      Throwable cause = e.getCause() == null ? e : e.getCause();
      throw new IllegalArgumentException(
          "%s: %s: %s. Nothing was sent: fix the file, then run again."
              .formatted(path, e.getMessage(), cause.getMessage()),
          e);
    }
  }

  private static RawLine line(Path path, NamedCsvRecord line) {
    if (CsvInput.hasUnnamedCells(line)) {
      throw new IllegalArgumentException(
          "%s, line %s: there are %s cells, but the header has %s. Quote values that contain commas. Nothing was sent."
              .formatted(
                  path,
                  line.getStartingLineNumber(),
                  line.getFieldCount(),
                  line.getHeader().size()));
    }
    Map<String, List<String>> values = new TreeMap<>();
    for (String column : line.getHeader()) {
      String cell = line.findField(column).orElse("").strip();
      boolean list = ExclusionFields.LISTS.contains(column);
      if (!cell.isEmpty()) {
        values.put(column, list ? List.of(cell.split("\\s+")) : List.of(cell));
      }
    }
    return new RawLine(line.getStartingLineNumber(), new ExclusionFields(values));
  }

  static String text(List<ExclusionRow> rows) {
    StringWriter text = new StringWriter();
    CsvWriter writer = CsvWriter.builder().bufferSize(0).build(text);
    writer.writeRecord(ExclusionFields.NAMES);
    rows.stream().map(ExclusionRow::properties).forEach(row -> writer.writeRecord(cells(row)));
    return text.toString();
  }

  private static List<String> cells(Map<String, Object> row) {
    return ExclusionFields.NAMES.stream().map(name -> cell(row.getOrDefault(name, ""))).toList();
  }

  private static String cell(Object value) {
    Stream<?> values = value instanceof List<?> list ? list.stream() : Stream.of(value);
    return values.map(Object::toString).collect(Collectors.joining(" "));
  }
}
