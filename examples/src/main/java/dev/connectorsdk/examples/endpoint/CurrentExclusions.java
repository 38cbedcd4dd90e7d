package dev.connectorsdk.examples.endpoint;

import dev.connectorsdk.examples.endpoint.ExclusionChange.Action;
import dev.connectorsdk.examples.endpoint.ExclusionChange.State;
import dev.connectorsdk.sophos.endpoint.exclusion.Exclusions;
import dev.connectorsdk.sophos.endpoint.exclusion.NetworkExclusion;
import dev.connectorsdk.sophos.endpoint.exclusion.ScanningExclusion;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The exclusions of a tenant, by what identifies them. */
final class CurrentExclusions {
  private final Map<List<Object>, Found> all = new LinkedHashMap<>();
  private final List<ExclusionRow> rows = new ArrayList<>();

  private record Found(String id, ExclusionRow row, boolean locked) {}

  /** Reads all exclusions. */
  static CurrentExclusions read(Exclusions exclusions, PrintWriter err) {
    CurrentExclusions current = new CurrentExclusions();
    for (ExclusionKind kind : ExclusionKind.values()) {
      int before = current.rows.size();
      if (kind == ExclusionKind.SCANNING) {
        for (ScanningExclusion one : exclusions.scanning().list()) {
          current.add(one.id(), ExclusionRow.of(one), one.lockedByManagingAccount().orElse(false));
        }
      } else {
        for (NetworkExclusion one : kind.network(exclusions).list()) {
          current.add(one.id(), ExclusionRow.of(kind, one), false);
        }
      }
      err.println("Read " + (current.rows.size() - before) + " exclusions: " + kind);
      err.flush();
    }
    return current;
  }

  private void add(String id, ExclusionRow row, boolean locked) {
    rows.add(row);
    all.putIfAbsent(row.key(), new Found(id, row, locked));
  }

  List<ExclusionRow> rows() {
    return List.copyOf(rows);
  }

  /** Returns what has to be done so that the tenant has an exclusion of a file. */
  ExclusionChange change(ExclusionsFile.Line line) {
    Found found = all.get(line.row().key());
    if (found == null) {
      return new ExclusionChange(line, Action.CREATE, "", "", State.PLANNED);
    }
    List<String> differences = new ArrayList<>();
    compare("scanMode", found.row().scanMode(), line.row().scanMode(), differences);
    compare("comment", found.row().comment(), line.row().comment(), differences);
    Action action =
        differences.isEmpty() ? Action.UNCHANGED : found.locked() ? Action.LOCKED : Action.UPDATE;
    return new ExclusionChange(
        line, action, found.id(), String.join("; ", differences), State.PLANNED);
  }

  private static void compare(String name, String old, String expected, List<String> differences) {
    if (!expected.isEmpty() && !expected.equals(old)) {
      differences.add("%s: \"%s\" to \"%s\"".formatted(name, old, expected));
    }
  }
}
