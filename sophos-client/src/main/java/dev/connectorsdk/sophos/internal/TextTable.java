package dev.connectorsdk.sophos.internal;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Formats a table as text; each column is as wide as its widest cell. */
public final class TextTable {
  private TextTable() {}

  /** Returns the text. All lines must have the same number of cells. */
  public static String of(List<List<String>> lines) {
    int columns = lines.isEmpty() ? 0 : lines.get(0).size();
    int[] widths =
        IntStream.range(0, columns)
            .map(
                column ->
                    lines.stream().mapToInt(line -> line.get(column).length()).max().orElse(0))
            .toArray();
    return lines.stream().map(line -> padded(line, widths)).collect(Collectors.joining("\n"));
  }

  private static String padded(List<String> line, int[] widths) {
    return IntStream.range(0, widths.length)
        .mapToObj(i -> line.get(i) + " ".repeat(widths[i] - line.get(i).length()))
        .collect(Collectors.joining("  "))
        .stripTrailing();
  }
}
