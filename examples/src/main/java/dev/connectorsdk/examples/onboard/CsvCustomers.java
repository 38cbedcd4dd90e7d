package dev.connectorsdk.examples.onboard;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.connectorsdk.examples.CsvInput;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Reads customers from CSV. The first line names the columns, in any order; others are ignored. */
final class CsvCustomers {
  private CsvCustomers() {}

  static Stream<CustomerRow> rows(Path path) throws IOException {
    return CsvInput.open(path).stream().map(CsvCustomers::row);
  }

  private static CustomerRow row(NamedCsvRecord line) {
    requireAllCellsNamed(line);
    return new CustomerRow(
        "line " + line.getStartingLineNumber(),
        cell(line, CustomerRow.ID),
        cell(line, CustomerRow.NAME));
  }

  private static void requireAllCellsNamed(NamedCsvRecord line) {
    if (CsvInput.hasUnnamedCells(line)) {
      throw new IllegalArgumentException(
          "Line %s has %s cells, but the header has %s: quote values that contain commas."
              .formatted(
                  line.getStartingLineNumber(), line.getFieldCount(), line.getHeader().size()));
    }
  }

  private static String cell(NamedCsvRecord line, String column) {
    if (!line.getHeader().contains(column)) {
      throw new IllegalArgumentException(
          "The header line has no column "
              + column
              + "; its columns are "
              + String.join(", ", line.getHeader())
              + ".");
    }
    return line.findField(column).orElse("");
  }
}
