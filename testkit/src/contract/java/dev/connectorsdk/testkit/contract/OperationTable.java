package dev.connectorsdk.testkit.contract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The operations that a service publishes: comma-separated values with the columns {@code method},
 * {@code path}, {@code query}, {@code body}, {@code paging} and others. Lines that start with # are
 * comments.
 */
public final class OperationTable {
  private final List<PublishedOperation> operations;

  private OperationTable(List<PublishedOperation> operations) {
    this.operations = List.copyOf(operations);
  }

  /**
   * Reads a table.
   *
   * @param pagingStyles the query parameters of each value of the column {@code paging}
   */
  public static OperationTable load(
      Class<?> anchor, String resource, Map<String, Set<String>> pagingStyles) {
    List<String> lines = ResourceLines.of(anchor, resource);
    List<String> columns = cells(lines.get(0));
    List<PublishedOperation> operations = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      operations.add(operation(columns, cells(line), pagingStyles));
    }
    return new OperationTable(operations);
  }

  private static PublishedOperation operation(
      List<String> columns, List<String> cells, Map<String, Set<String>> pagingStyles) {
    if (columns.size() != cells.size()) {
      throw new IllegalArgumentException(cells + " has not the columns " + columns);
    }
    Map<String, String> facts = new LinkedHashMap<>();
    for (int i = 0; i < cells.size(); i++) {
      facts.put(columns.get(i), cells.get(i));
    }
    Set<String> query =
        new LinkedHashSet<>(PublishedOperation.names(facts.getOrDefault("query", "")));
    query.addAll(pagingStyles.getOrDefault(facts.getOrDefault("paging", ""), Set.of()));
    return new PublishedOperation(facts, query);
  }

  /** The cells of a line; one in quotation marks may hold commas. */
  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString());
    return cells;
  }

  public List<PublishedOperation> all() {
    return operations;
  }

  /** The operation with this name, which is method and path template. */
  public Optional<PublishedOperation> named(String name) {
    return operations.stream().filter(operation -> operation.name().equals(name)).findFirst();
  }

  /** The operation that a request calls. */
  public Optional<PublishedOperation> of(String method, String path) {
    return operations.stream()
        .filter(operation -> operation.fits(method, path))
        .max(Comparator.comparingLong(PublishedOperation::literals));
  }

  /**
   * The operations that a Retrofit method calls: more than one if the first segment of its path is
   * a placeholder, which stands for the API family.
   */
  public List<PublishedOperation> of(RetrofitMethod method) {
    return operations.stream().filter(method::calls).toList();
  }
}
