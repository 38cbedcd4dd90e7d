package dev.connectorsdk.examples;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;

/** Opens CSV files whose first line names the columns. */
public final class CsvInput {
  private CsvInput() {}

  /** Opens a file; a line with a malformed quote fails when it is read. */
  public static CsvReader<NamedCsvRecord> open(Path path) throws IOException {
    return CsvReader.builder()
        .detectBomHeader(true)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .allowUnclosedQuote(false)
        .allowExtraCharsAfterClosingQuote(false)
        .ofNamedCsvRecord(path);
  }

  /**
   * Whether a line has more cells than the header. The reader itself compares with the first line
   * below the header, not with the header.
   */
  public static boolean hasUnnamedCells(NamedCsvRecord line) {
    return line.getFieldCount() > line.getHeader().size();
  }
}
