package dev.connectorsdk.sophos.access;

import dev.connectorsdk.sophos.internal.TextTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Collection;
import java.util.Collections;
import java.util.stream.Stream;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The role table arranged for display: a row for each API family, rows for its operations below it, and a column for each role.
 */
public final class RoleMatrix {
  private final List<ServicePrincipalRole> roles = ServicePrincipalRole.known();
  private final List<FamilyRow> families;

  private RoleMatrix(RoleAccessTable table) {
    this.families =
        table.operations().families().stream().map(family -> row(table, family)).toList();
  }

  /** Returns the matrix of a table. */
  public static RoleMatrix of(RoleAccessTable table) {
    return new RoleMatrix(table);
  }

  /** The roles: the columns. */
  public List<ServicePrincipalRole> roles() {
    return roles;
  }

  /** The families: the rows. */
  public List<FamilyRow> families() {
    return families;
  }

  /**
   * Returns the matrix as text: a line for each family that counts its operations by verdict (yes, no, ? for unknown).
   */
  public String text() {
    return text(families.stream().map(row -> line(row.family(), row.counts())).toList());
  }

  /**
   * Returns one family as text: a line for each operation, with verdict and evidence.
   *
   * @throws IllegalArgumentException if there is no family of this name
   */
  public String text(String family) {
    FamilyRow row =
        families.stream()
            .filter(one -> one.family().equals(family))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException(unknownFamily(family)));
    return text(
        row.operations().stream()
            .map(one -> line(one.operation().toString(), one.access()))
            .toList());
  }

  private FamilyRow row(RoleAccessTable table, String family) {
    List<OperationRow> operations =
        table.operations().ofFamily(family).stream().map(one -> row(table, one)).toList();
    Map<ServicePrincipalRole, Counts> counts = new LinkedHashMap<>();
    for (ServicePrincipalRole role : roles) {
      counts.put(
          role,
          Counts.of(
              operations.stream().map(row -> table.access(role, row.operation())).toList()));
    }
    return new FamilyRow(family, counts, operations);
  }

  private OperationRow row(RoleAccessTable table, Operation operation) {
    Map<ServicePrincipalRole, RoleAccess> access = new LinkedHashMap<>();
    roles.forEach(role -> access.put(role, table.access(role, operation)));
    return new OperationRow(operation, access);
  }

  private String unknownFamily(String family) {
    return families.stream()
        .map(FamilyRow::family)
        .collect(Collectors.joining(", ", "There is no API family \"" + family + "\"; the families are ", "."));
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

  /**
   * A row of an API family with its operations.
   *
   * @param family the name of the family
   * @param counts the counts of each role, in the order of the columns
   * @param operations the rows of its operations
   */
  public record FamilyRow(
      String family, Map<ServicePrincipalRole, Counts> counts, List<OperationRow> operations) {

    /** Copies the collections. */
    public FamilyRow {
      counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
      operations = List.copyOf(operations);
    }
  }

  /**
   * A row of an operation.
   *
   * @param operation the operation
   * @param access the access of each role, in the order of the columns
   */
  public record OperationRow(Operation operation, Map<ServicePrincipalRole, RoleAccess> access) {

    /** Copies the map. */
    public OperationRow {
      access = Collections.unmodifiableMap(new LinkedHashMap<>(access));
    }
  }

  /**
   * The operations of a family, counted by the access of a role.
   *
   * @param allowed the number of allowed operations
   * @param refused the number of refused operations
   * @param unknown the number of operations with unknown access
   * @param weakest the weakest evidence for what is known; {@link EvidenceGrade#NONE} if nothing is
   */
  public record Counts(int allowed, int refused, int unknown, EvidenceGrade weakest) {

    static Counts of(Collection<RoleAccess> access) {
      return new Counts(
          count(access, AccessVerdict.ALLOWED),
          count(access, AccessVerdict.REFUSED),
          count(access, AccessVerdict.UNKNOWN),
          access.stream()
              .map(RoleAccess::grade)
              .filter(grade -> grade != EvidenceGrade.NONE)
              .reduce(EvidenceGrade::weakerOf)
              .orElse(EvidenceGrade.NONE));
    }

    /** Returns the counts, such as {@code 3 yes, 1 no, 2 ?}, without those that are zero. */
    @Override
    public String toString() {
      return Stream.of(part(allowed, "yes"), part(refused, "no"), part(unknown, "?"))
          .filter(part -> !part.isEmpty())
          .collect(Collectors.joining(", "));
    }

    private static int count(Collection<RoleAccess> access, AccessVerdict verdict) {
      return (int) access.stream().filter(one -> one.verdict() == verdict).count();
    }

    private static String part(int count, String word) {
      return count == 0 ? "" : count + " " + word;
    }
  }
}
