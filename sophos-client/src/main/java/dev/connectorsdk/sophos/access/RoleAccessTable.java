package dev.connectorsdk.sophos.access;

import dev.connectorsdk.sophos.identity.AccountLevel;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is known of each service principal role and each operation, with how sure that is and who
 * says so. Immutable; read once from a table that is part of the SDK.
 *
 * <p>Sophos publishes descriptions of the roles, not a list of operations, so that much is inferred
 * or unknown. Use it for advice, and never to keep back a call: only the service knows.
 */
public final class RoleAccessTable {
  private final OperationCatalog operations;
  private final List<EvidenceSource> sources;
  private final Map<Operation, Map<Column, RoleAccess>> findings;
  private final List<ServicePrincipalRole> rolesFromLeast;

  private RoleAccessTable(
      OperationCatalog operations,
      List<EvidenceSource> sources,
      Map<Operation, Map<Column, RoleAccess>> findings) {
    this.operations = operations;
    this.sources = sources;
    this.findings = Collections.unmodifiableMap(findings);
    this.rolesFromLeast = sorted();
  }

  /** Reads the table that comes with the SDK. Takes a fraction of a second: keep the result. */
  public static RoleAccessTable load() {
    return of(OperationCatalog.load(), DataFile.bundled("role-knowledge.txt"));
  }

  static RoleAccessTable of(OperationCatalog operations, DataFile table) {
    RoleRuleTable book = RoleRuleTable.parse(table);
    Map<Operation, List<RoleRule>> rules = new LinkedHashMap<>();
    operations.all().forEach(operation -> rules.put(operation, book.covering(operation)));
    book.requireUse(rules.values());
    Map<Operation, Map<Column, RoleAccess>> findings = new HashMap<>();
    rules.forEach((operation, covering) -> findings.put(operation, row(operation, covering)));
    return new RoleAccessTable(operations, book.sources(), findings);
  }

  private static Map<Column, RoleAccess> row(Operation operation, List<RoleRule> rules) {
    Map<Column, RoleAccess> row = new HashMap<>();
    for (ServicePrincipalRole role : ServicePrincipalRole.known()) {
      for (AccountLevel level : RoleRuleTable.levels()) {
        RoleRule rule = RoleRule.deciding(rules, operation, role, level);
        row.put(new Column(role, level), rule.finding());
      }
    }
    return row;
  }

  /** The operations that the table covers. */
  public OperationCatalog operations() {
    return operations;
  }

  /** The sources that the findings name. */
  public List<EvidenceSource> sources() {
    return sources;
  }

  /**
   * The roles from the one that may do least to the one that may do most, as the table has it:
   * first by how many operations that may change something are allowed, then by how many at all.
   */
  public List<ServicePrincipalRole> rolesFromLeast() {
    return rolesFromLeast;
  }

  /**
   * What is known of a role and an operation, for a credential of the level that the operation is
   * about. Unknown for a role or an operation that the table does not have.
   */
  public RoleAccess finding(ServicePrincipalRole role, Operation operation) {
    return finding(role, operation, operation.level());
  }

  /**
   * What is known of a role and an operation, for a credential of a given level. A tenant's
   * operations are answered alike at all levels, as a partner or an organization calls them for a
   * tenant that it manages.
   */
  public RoleAccess finding(ServicePrincipalRole role, Operation operation, AccountLevel level) {
    RoleAccess finding = findings.getOrDefault(operation, Map.of()).get(new Column(role, level));
    return finding == null ? RoleAccess.unknown() : finding;
  }

  /** Whether a role may call an operation: the short form of {@link #finding}. */
  public AccessVerdict verdict(ServicePrincipalRole role, Operation operation) {
    return finding(role, operation).verdict();
  }

  /**
   * Whether a role does at least what another does, as far as is known: it does not stand below the
   * other in {@link #rolesFromLeast()}, and is refused nothing that the other is allowed. False if
   * the table has not both roles, unless they are the same.
   */
  public boolean isAtLeast(ServicePrincipalRole role, ServicePrincipalRole other) {
    int rank = rolesFromLeast.indexOf(other);
    return role.equals(other)
        || (rank >= 0
            && rolesFromLeast.indexOf(role) >= rank
            && operations.all().stream()
                .noneMatch(
                    one ->
                        verdict(other, one) == AccessVerdict.ALLOWED
                            && verdict(role, one) == AccessVerdict.REFUSED));
  }

  /**
   * The share of each grade in all cells, operations times roles: 0 to 1, together 1. The share of
   * {@link EvidenceGrade#NONE} is what is not known.
   */
  public Map<EvidenceGrade, Double> shares() {
    List<ServicePrincipalRole> roles = ServicePrincipalRole.known();
    double cells = (double) operations.all().size() * roles.size();
    Map<EvidenceGrade, Double> shares = new EnumMap<>(EvidenceGrade.class);
    for (EvidenceGrade grade : EvidenceGrade.values()) {
      shares.put(grade, 0.0);
    }
    for (ServicePrincipalRole role : roles) {
      for (Operation operation : operations.all()) {
        shares.merge(finding(role, operation).certainty(), 1 / cells, Double::sum);
      }
    }
    return Collections.unmodifiableMap(shares);
  }

  private List<ServicePrincipalRole> sorted() {
    return ServicePrincipalRole.known().stream()
        .map(this::reach)
        .sorted(Comparator.comparingLong(Reach::changes).thenComparing(Reach::calls))
        .map(Reach::role)
        .toList();
  }

  private Reach reach(ServicePrincipalRole role) {
    List<Operation> allowed =
        operations.all().stream()
            .filter(one -> verdict(role, one) == AccessVerdict.ALLOWED)
            .toList();
    return new Reach(role, allowed.stream().filter(Operation::mayChange).count(), allowed.size());
  }

  private record Column(ServicePrincipalRole role, AccountLevel level) {}

  /** How much a role may do: how many calls in all, and how many that may change something. */
  private record Reach(ServicePrincipalRole role, long changes, int calls) {}
}
