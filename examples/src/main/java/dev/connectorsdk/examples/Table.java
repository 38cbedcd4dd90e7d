package dev.connectorsdk.examples;

import com.github.freva.asciitable.AsciiTable;
import com.github.freva.asciitable.Column;
import com.github.freva.asciitable.HorizontalAlign;
import com.github.freva.asciitable.OverflowBehaviour;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Formats rows of strings as a text table. */
public final class Table {
  private static final int MAX_COLUMN_WIDTH = 60;

  private Table() {}

  /** Returns a row from alternating column names and values. */
  public static Map<String, String> row(String... namesAndTexts) {
    Map<String, String> row = new LinkedHashMap<>();
    for (int i = 0; i < namesAndTexts.length; i += 2) {
      row.put(namesAndTexts[i], namesAndTexts[i + 1]);
    }
    return row;
  }

  /**
   * Returns a table with a line for each row, or {@code (none)}. All rows have the same columns.
   */
  public static String of(List<Map<String, String>> rows) {
    if (rows.isEmpty()) {
      return "(none)";
    }
    Column[] columns =
        rows.get(0).keySet().stream()
            .map(
                name ->
                    new Column()
                        .header(name)
                        .headerAlign(HorizontalAlign.LEFT)
                        .dataAlign(HorizontalAlign.LEFT)
                        .maxWidth(MAX_COLUMN_WIDTH, OverflowBehaviour.ELLIPSIS_RIGHT))
            .toArray(Column[]::new);
    String[][] cells =
        rows.stream().map(row -> row.values().toArray(String[]::new)).toArray(String[][]::new);
    return AsciiTable.getTable(AsciiTable.BASIC_ASCII_NO_DATA_SEPARATORS, columns, cells);
  }
}
