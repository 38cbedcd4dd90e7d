package dev.connectorsdk.examples.onboard;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

/**
 * Customers in a CSV file, or in a JSON file if its name ends in {@exitCode .json}. Read row by
 * row, as often as asked: never held as a whole.
 */
record CustomersFile(Path path) {
  private static final int MAX_PROBLEMS = 10;

  /**
   * Reads the file once from end to end.
   *
   * @throws IllegalArgumentException if a row cannot be used, with the line of each of the first
   *     ten, or if there is none at all
   */
  void check() {
    try {
      List<String> problems = problems();
      if (!problems.isEmpty()) {
        throw new IllegalArgumentException(
            path
                + ": "
                + String.join("; ", problems)
                + ". Nothing was done: mend the file, then run again.");
      }
    } catch (CsvParseException e) {
      Throwable cause = e.getCause() == null ? e : e.getCause();
      throw new IllegalArgumentException(
          path + ": " + e.getMessage() + ": " + cause.getMessage() + ". Quote texts with commas.",
          e);
    }
  }

  private List<String> problems() {
    AtomicBoolean any = new AtomicBoolean();
    try (Stream<CustomerRow> rows = rows()) {
      List<String> problems =
          rows.peek(row -> any.set(true))
              .map(CustomerRow::problem)
              .flatMap(Optional::stream)
              .limit(MAX_PROBLEMS)
              .toList();
      return any.get() ? problems : List.of("it names no customer");
    }
  }

  /** All rows, to be closed. */
  Stream<CustomerRow> rows() {
    try {
      return path.toString().toLowerCase(Locale.ROOT).endsWith(".json")
          ? JsonCustomers.rows(path)
          : CsvCustomers.rows(path);
    } catch (IOException e) {
      throw new UncheckedIOException(path + " cannot be read", e);
    }
  }
}
