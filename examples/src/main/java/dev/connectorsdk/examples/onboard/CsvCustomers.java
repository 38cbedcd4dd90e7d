package dev.connectorsdk.examples.onboard;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Reads customers from CSV. The first line names the columns, in any order; others are ignored. */
final class CsvCustomers {
  private CsvCustomers() {}

  static Stream<CustomerRow> rows(Path path) throws IOException {
    return CsvReader.builder()
        .detectBomHeader(true)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .ofNamedCsvRecord(path)
        .stream()
        .map(CsvCustomers::row);
  }

  private static CustomerRow row(NamedCsvRecord line) {
    return new CustomerRow(
        "line " + line.getStartingLineNumber(),
        cell(line, CustomerRow.ID),
        cell(line, CustomerRow.NAME));
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
