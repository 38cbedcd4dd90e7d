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

/** The role table for a terminal: verdicts in a word, certainty in a letter. */
final class RoleTable {
  private static final String LEGEND =
      """
      yes: the role may call it; no: it is refused; ?: nobody has said or seen either.
      D documented by Sophos, O observed on a live account, S stated by a third party, I inferred.
      """;

  private final RoleAccessTable knowledge;
  private final RoleMatrix matrix;

  RoleTable(RoleAccessTable knowledge) {
    this.knowledge = knowledge;
    this.matrix = RoleMatrix.of(knowledge);
  }

  /** The families; the letter of a cell is that of the weakest verdict in it. */
  String families() {
    return Table.of(
            matrix.families().stream()
                .map(row -> line("family", row.family(), row.counts(), RoleTable::cell))
                .toList())
        + "\n"
        + LEGEND
        + "A cell counts operations, and has the letter of the weakest verdict in it.\n"
        + shares();
  }

  /** The operations of a family. */
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
                        + "\" is no API family; there are "
                        + String.join(", ", knowledge.operations().families())
                        + "."));
  }

  private String shares() {
    return knowledge.shares().entrySet().stream()
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
    return knowledge.sources().stream()
        .filter(source -> used.contains(source.shortName()))
        .map(source -> source.shortName() + ": " + source.description())
        .collect(Collectors.joining("\n"));
  }

  private static <T> Map<String, String> line(
      String head, String name, Map<ServicePrincipalRole, T> cells, Function<T, String> text) {
    Map<String, String> line = new LinkedHashMap<>();
    line.put(head, name);
    cells.forEach((role, cell) -> line.put(role.shortName(), text.apply(cell)));
    return line;
  }

  private static String cell(Counts tally) {
    return tally.weakest() == EvidenceGrade.NONE
        ? tally.toString()
        : tally + " " + letter(tally.weakest());
  }

  private static String cell(RoleAccess finding) {
    return switch (finding.verdict()) {
      case ALLOWED -> "yes " + ground(finding);
      case REFUSED -> "no " + ground(finding);
      case UNKNOWN -> "?";
    };
  }

  private static String ground(RoleAccess finding) {
    return letter(finding.grade()) + " (" + finding.source().shortName() + ")";
  }

  private static String letter(EvidenceGrade certainty) {
    return certainty.name().substring(0, 1);
  }
}
