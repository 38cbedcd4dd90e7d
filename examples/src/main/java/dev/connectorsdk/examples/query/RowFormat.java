package dev.connectorsdk.examples.query;

import de.siegmar.fastcsv.writer.CsvWriter;
import dev.connectorsdk.core.Paged;
import dev.connectorsdk.examples.JsonText;
import dev.connectorsdk.examples.Table;
import dev.connectorsdk.sophos.query.QueryRow;
import dev.connectorsdk.sophos.query.QueryRow.Column;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How rows are printed. CSV and NDJSON hold one page in memory, a table all its rows. */
enum RowFormat {
  TABLE {
    @Override
    long print(Stream<QueryRow> rows, PrintWriter out) {
      List<QueryRow> all = rows.toList();
      Set<String> names = new LinkedHashSet<>();
      all.forEach(row -> names.addAll(names(row)));
      List<Map<String, String>> lines = new ArrayList<>();
      for (QueryRow row : all) {
        Map<String, String> line = new LinkedHashMap<>();
        names.forEach(name -> line.put(name, row.text(name).orElse("")));
        lines.add(line);
      }
      out.println(Table.of(lines));
      return lines.size();
    }
  },
  CSV {
    @Override
    long print(Stream<QueryRow> rows, PrintWriter out) {
      // not closed, because it would close the output
      CsvWriter writer = CsvWriter.builder().bufferSize(0).build(out);
      List<String> header = new ArrayList<>();
      long[] count = {0};
      rows.forEach(
          row -> {
            if (count[0]++ == 0) {
              header.addAll(names(row));
              writer.writeRecord(header);
            }
            writer.writeRecord(header.stream().map(name -> row.text(name).orElse("")).toList());
          });
      return count[0];
    }
  },
  NDJSON {
    @Override
    long print(Stream<QueryRow> rows, PrintWriter out) {
      long[] count = {0};
      rows.forEach(
          row -> {
            Map<String, Object> values = new LinkedHashMap<>();
            row.values().forEach((name, value) -> values.put(name, plain(value)));
            out.println(JsonText.line(values));
            count[0]++;
          });
      return count[0];
    }
  };

  private static final int TABLE_LIMIT = 100;

  /** Prints rows and returns their number. */
  abstract long print(Stream<QueryRow> rows, PrintWriter out);

  /**
   * Prints the rows up to a limit, and returns their number.
   *
   * @param limit the maximum; null for 100 in a table, and for all in other formats
   */
  long write(Paged<QueryRow> rows, @Nullable Integer limit, PrintWriter out) {
    long maximum = limit != null ? limit : this == TABLE ? TABLE_LIMIT : Long.MAX_VALUE;
    try (Stream<QueryRow> stream = rows.stream()) {
      return print(stream.limit(maximum), out);
    }
  }

  /** The columns of the answer; without them, those of the row. */
  private static List<String> names(QueryRow row) {
    List<String> names =
        row.columns().stream().map(Column::name).flatMap(name -> name.stream()).toList();
    return names.isEmpty() ? List.copyOf(row.values().keySet()) : names;
  }

  private static Object plain(Object value) {
    if (value instanceof BigDecimal number) {
      return number.doubleValue();
    }
    return value instanceof Instant ? value.toString() : value;
  }
}
