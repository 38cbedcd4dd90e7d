package dev.connectorsdk.examples.credential;

import dev.connectorsdk.examples.Table;
import dev.connectorsdk.sophos.access.AccessVerdict;
import dev.connectorsdk.sophos.access.EvidenceGrade;
import dev.connectorsdk.sophos.access.RoleAccess;
import dev.connectorsdk.sophos.access.RoleAccessTable;
import dev.connectorsdk.sophos.access.RoleMatrix;
import dev.connectorsdk.sophos.access.RoleMatrix.Counts;
import dev.connectorsdk.sophos.access.RoleMatrix.FamilyRow;
import dev.connectorsdk.sophos.access.RoleMatrix.OperationRow;
import dev.connectorsdk.sophos.access.ServicePrincipalRole;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Formats the role table as text: a word for the verdict, a letter for the certainty. */
final class RoleTable {
  private static final String LEGEND =
      """
      yes: allowed; no: refused; ?: unknown.
      D documented by Sophos, O observed on a live account, S stated by a third party, I inferred.
      """;

  private final RoleAccessTable accessTable;
  private final RoleMatrix matrix;

  RoleTable(RoleAccessTable accessTable) {
    this.accessTable = accessTable;
    this.matrix = RoleMatrix.of(accessTable);
  }

  /** Returns the table of families; a cell has the letter of its weakest verdict. */
  String families() {
    return Table.of(
            matrix.families().stream()
                .map(row -> line("family", row.family(), row.counts(), RoleTable::cell))
                .toList())
        + "\n"
        + LEGEND
        + "A cell has the number of operations and the letter of its weakest verdict.\n"
        + shares();
  }

  /** Returns the table of a family's operations. */
  String operations(FamilyRow family) {
    return Table.of(
            family.operations().stream()
                .map(
                    row ->
                        line(
                            "operation", row.operation().toString(), row.access(), RoleTable::cell))
                .toList())
        + "\n"
        + LEGEND
        + sources(family);
  }

  FamilyRow family(String name) {
    return matrix.families().stream()
        .filter(row -> row.family().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "\""
                        + name
                        + "\" is not an API family; the families are "
                        + String.join(", ", accessTable.operations().families())
                        + "."));
  }

  private String shares() {
    return accessTable.shares().entrySet().stream()
        .map(
            share ->
                String.format(
                    Locale.ROOT,
                    "%.1f %% %s",
                    share.getValue() * 100,
                    share.getKey() == EvidenceGrade.NONE ? "unknown" : share.getKey().label()))
        .collect(Collectors.joining(", ", "Of all cells: ", "."));
  }

  private String sources(FamilyRow family) {
    List<String> used =
        family.operations().stream()
            .map(OperationRow::access)
            .flatMap(findings -> findings.values().stream())
            .filter(finding -> finding.verdict() != AccessVerdict.UNKNOWN)
            .map(finding -> finding.source().shortName())
            .distinct()
            .toList();
    return accessTable.sources().stream()
        .filter(source -> used.contains(source.shortName()))
        .map(source -> source.shortName() + ": " + source.description())
        .collect(Collectors.joining("\n"));
  }

  private static <T> Map<String, String> line(
      String firstColumn,
      String name,
      Map<ServicePrincipalRole, T> cells,
      Function<T, String> text) {
    Map<String, String> line = new LinkedHashMap<>();
    line.put(firstColumn, name);
    cells.forEach((role, cell) -> line.put(role.shortName(), text.apply(cell)));
    return line;
  }

  private static String cell(Counts counts) {
    return counts.weakest() == EvidenceGrade.NONE
        ? counts.toString()
        : counts + " " + letter(counts.weakest());
  }

  private static String cell(RoleAccess finding) {
    return switch (finding.verdict()) {
      case ALLOWED -> "yes " + evidence(finding);
      case REFUSED -> "no " + evidence(finding);
      case UNKNOWN -> "?";
    };
  }

  private static String evidence(RoleAccess finding) {
    return letter(finding.grade()) + " (" + finding.source().shortName() + ")";
  }

  private static String letter(EvidenceGrade certainty) {
    return certainty.name().substring(0, 1);
  }
}
