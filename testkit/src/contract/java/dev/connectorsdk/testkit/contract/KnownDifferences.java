package dev.connectorsdk.testkit.contract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * The differences that are accepted, from a file with the columns operation, kind, names and
 * reason, set apart by vertical bars.
 */
public final class KnownDifferences {
  private final Map<Difference, String> reasons;

  private KnownDifferences(Map<Difference, String> reasons) {
    this.reasons = reasons;
  }

  /** Reads a file; a line without a reason is an error. */
  public static KnownDifferences load(Class<?> anchor, String resource) {
    Map<Difference, String> reasons = new LinkedHashMap<>();
    for (String line : ResourceLines.of(anchor, resource)) {
      List<String> cells = List.of(line.split("\\|", -1)).stream().map(String::strip).toList();
      if (cells.size() != 4 || cells.get(3).isEmpty()) {
        throw new IllegalArgumentException("operation | kind | names | reason, not: " + line);
      }
      String operation = cells.get(0).replaceAll(" +", " ");
      for (String name : cells.get(2).split(" +", -1)) {
        reasons.put(new Difference(operation, cells.get(1), name), cells.get(3));
      }
    }
    return new KnownDifferences(reasons);
  }

  /** Those of some kind. */
  public Set<Difference> where(Predicate<Difference> filter) {
    Set<Difference> found = new TreeSet<>(reasons.keySet());
    found.removeIf(filter.negate());
    return found;
  }

  public boolean contains(Difference difference) {
    return reasons.containsKey(difference);
  }
}
