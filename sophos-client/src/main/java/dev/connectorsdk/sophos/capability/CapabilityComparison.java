package dev.connectorsdk.sophos.capability;

import dev.connectorsdk.sophos.access.ServicePrincipalRole;
import dev.connectorsdk.sophos.internal.TextTable;
import java.util.ArrayList;
import dev.connectorsdk.sophos.access.AccessVerdict;
import dev.connectorsdk.sophos.access.RoleAccess;
import java.util.Locale;
import java.util.List;

/**
 * The outcome of a probe compared with the role table.
 *
 * @param role the role to compare with
 * @param rows a row for each operation
 */
public record CapabilityComparison(ServicePrincipalRole role, List<Row> rows) {

  /** Copies the list. */
  public CapabilityComparison {
    rows = List.copyOf(rows);
  }

  /** Returns the rows with this result. */
  public List<Row> with(Result result) {
    return rows.stream().filter(row -> row.result() == result).toList();
  }

  /** Returns the rows as a text table. */
  public String text() {
    List<List<String>> lines = new ArrayList<>();
    lines.add(List.of("operation", "credential", "table for " + role.shortName(), ""));
    for (Row row : rows) {
      lines.add(
          List.of(
              row.capability().operation().toString(),
              row.capability().summary(),
              row.access().toString(),
              row.result().label()));
    }
    return TextTable.of(lines);
  }

  /**
   * An operation in the comparison.
   *
   * @param capability the outcome of the probe
   * @param access the access of the role in the table
   * @param result the result of the comparison
   */
  public record Row(Capability capability, RoleAccess access, Result result) {}

  /** The result of comparing a probe with the role table. */
  public enum Result {
    /** The table has the same verdict. */
    AGREES,
    /**
     * The table has the opposite verdict: it is wrong, the credential has another role, or, if the
     * call was refused, the cause is not the role.
     */
    CONTRADICTS,
    /** The table has no verdict, and the probe found one for this account. */
    NEW,
    /** The probe found no verdict. */
    INCONCLUSIVE;

    /** The name in lower case, such as {@code agrees}. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Result of(ProbeOutcome outcome, AccessVerdict verdict) {
      if (outcome != ProbeOutcome.ALLOWED && outcome != ProbeOutcome.REFUSED) {
        return INCONCLUSIVE;
      }
      if (verdict == AccessVerdict.UNKNOWN) {
        return NEW;
      }
      return (outcome == ProbeOutcome.ALLOWED) == (verdict == AccessVerdict.ALLOWED)
          ? AGREES
          : CONTRADICTS;
    }
  }
}
