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
 * Customers in a CSV file, or in a JSON file if its name ends in {@code .json}. Each read streams
 * the file row by row.
 */
record CustomersFile(Path path) {
  private static final int MAX_PROBLEMS = 10;

  /**
   * Validates the whole file.
   *
   * @throws IllegalArgumentException if the file has no rows or invalid rows; the message lists the
   *     first ten
   */
  void check() {
    try {
      List<String> problems = problems();
      if (!problems.isEmpty()) {
        throw new IllegalArgumentException(
            path
                + ": "
                + String.join("; ", problems)
                + ". Nothing was done: fix the file, then run again.");
      }
    } catch (CsvParseException e) {
      Throwable cause = e.getCause() == null ? e : e.getCause();
      throw new IllegalArgumentException(
          path
              + ": "
              + e.getMessage()
              + ": "
              + cause.getMessage()
              + ". Quote values that contain commas.",
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
              .limit(MAX_PROBLEMS + 1L)
              .toList();
      return any.get() ? firstOf(problems) : List.of("it has no customers");
    }
  }

  private static List<String> firstOf(List<String> problems) {
    return problems.size() <= MAX_PROBLEMS
        ? problems
        : Stream.concat(problems.stream().limit(MAX_PROBLEMS), Stream.of("and more")).toList();
  }

  /** Returns all rows; close the stream after use. */
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
