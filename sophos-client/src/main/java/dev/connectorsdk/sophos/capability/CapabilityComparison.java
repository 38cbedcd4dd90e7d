package dev.connectorsdk.sophos.capability;

import dev.connectorsdk.sophos.access.ServicePrincipalRole;
import dev.connectorsdk.sophos.internal.TextTable;
import java.util.ArrayList;
import java.util.List;

/**
 * What a credential could do, beside what the role table says of a role.
 *
 * @param role the role that the credential is taken to have
 * @param rows one for each operation
 */
public record CapabilityComparison(ServicePrincipalRole role, List<ComparedCapability> rows) {

  /** Copies the list. */
  public CapabilityComparison {
    rows = List.copyOf(rows);
  }

  /** The rows that stand so to the table. */
  public List<ComparedCapability> with(Agreement agreement) {
    return rows.stream().filter(row -> row.agreement() == agreement).toList();
  }

  /** The rows as a table for a console. */
  public String text() {
    List<List<String>> lines = new ArrayList<>();
    lines.add(List.of("operation", "credential", "table for " + role.shortName(), ""));
    for (ComparedCapability row : rows) {
      lines.add(
          List.of(
              row.capability().operation().toString(),
              row.capability().words(),
              row.finding().toString(),
              row.agreement().word()));
    }
    return TextTable.of(lines);
  }
}
