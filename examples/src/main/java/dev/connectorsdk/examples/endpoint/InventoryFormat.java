package dev.connectorsdk.examples.endpoint;

import de.siegmar.fastcsv.writer.CsvWriter;
import dev.connectorsdk.examples.JsonText;
import dev.connectorsdk.examples.Table;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How the rows of an inventory are written. CSV and NDJSON hold one row in memory. */
enum InventoryFormat {
  TABLE {
    @Override
    RowWriter to(PrintWriter out) {
      List<Map<String, String>> first = new ArrayList<>();
      long[] count = {0};
      return new RowWriter() {
        @Override
        public void write(Map<String, String> row) {
          if (count[0]++ < TABLE_LIMIT) {
            first.add(row);
          }
        }

        @Override
        public void finish() {
          out.println(Table.of(first));
          if (count[0] > TABLE_LIMIT) {
            out.println(count[0] - TABLE_LIMIT + " more: use --format csv or ndjson for all.");
          }
        }
      };
    }
  },
  CSV {
    @Override
    RowWriter to(PrintWriter out) {
      // not closed, because it would close the output
      CsvWriter csv = CsvWriter.builder().bufferSize(0).build(out);
      csv.writeRecord(InventoryRow.COLUMNS);
      return row -> csv.writeRecord(row.values());
    }
  },
  NDJSON {
    @Override
    RowWriter to(PrintWriter out) {
      return row -> out.println(JsonText.line(row));
    }
  };

  private static final int TABLE_LIMIT = 1_000;

  /** Returns a writer; it is used by one thread at a time. */
  abstract RowWriter to(PrintWriter out);

  /** Writes rows. */
  interface RowWriter {
    void write(Map<String, String> row);

    /** Writes what is written after the last row. */
    default void finish() {}
  }
}
