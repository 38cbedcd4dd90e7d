package dev.connectorsdk.sophos.access;

import dev.connectorsdk.sophos.internal.TextTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The role table in rows, to be printed or drawn: families and, under each, its operations; the
 * columns are the roles.
 */
public final class RoleMatrix {
  private final List<ServicePrincipalRole> roles = ServicePrincipalRole.known();
  private final List<FamilyRow> families;

  private RoleMatrix(RoleAccessTable knowledge) {
    this.families =
        knowledge.operations().families().stream().map(family -> row(knowledge, family)).toList();
  }

  /** The rows of a table. */
  public static RoleMatrix of(RoleAccessTable knowledge) {
    return new RoleMatrix(knowledge);
  }

  /** The columns. */
  public List<ServicePrincipalRole> roles() {
    return roles;
  }

  /** The rows. */
  public List<FamilyRow> families() {
    return families;
  }

  /**
   * The table as text for a console: a line for each family, counting its operations by verdict
   * (yes, no, ? for unknown).
   */
  public String text() {
    return text(families.stream().map(row -> line(row.family(), row.tallies())).toList());
  }

  /**
   * One family as text for a console: a line for each operation, with verdict and grade.
   *
   * @throws IllegalArgumentException if there is no such family
   */
  public String text(String family) {
    FamilyRow row =
        families.stream()
            .filter(one -> one.family().equals(family))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException(unknownFamily(family)));
    return text(
        row.operations().stream()
            .map(one -> line(one.operation().toString(), one.findings()))
            .toList());
  }

  private FamilyRow row(RoleAccessTable knowledge, String family) {
    List<OperationRow> operations =
        knowledge.operations().ofFamily(family).stream().map(one -> row(knowledge, one)).toList();
    Map<ServicePrincipalRole, RoleSummary> tallies = new LinkedHashMap<>();
    for (ServicePrincipalRole role : roles) {
      tallies.put(
          role,
          RoleSummary.of(
              operations.stream().map(row -> knowledge.finding(role, row.operation())).toList()));
    }
    return new FamilyRow(family, tallies, operations);
  }

  private OperationRow row(RoleAccessTable knowledge, Operation operation) {
    Map<ServicePrincipalRole, RoleAccess> findings = new LinkedHashMap<>();
    roles.forEach(role -> findings.put(role, knowledge.finding(role, operation)));
    return new OperationRow(operation, findings);
  }

  private String unknownFamily(String family) {
    return families.stream()
        .map(FamilyRow::family)
        .collect(Collectors.joining(", ", "\"" + family + "\" is no API family; there are ", "."));
  }

  private static List<String> line(String head, Map<ServicePrincipalRole, ?> cells) {
    List<String> line = new ArrayList<>();
    line.add(head);
    cells.values().forEach(cell -> line.add(cell.toString()));
    return line;
  }

  private String text(List<List<String>> body) {
    List<List<String>> lines = new ArrayList<>();
    List<String> head = new ArrayList<>(List.of(""));
    roles.forEach(role -> head.add(role.shortName()));
    lines.add(head);
    lines.addAll(body);
    return TextTable.of(lines);
  }
}
