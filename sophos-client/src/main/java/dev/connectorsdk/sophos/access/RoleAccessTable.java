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
 * The access of each service principal role to each operation, with evidence and source. Immutable; loaded from a file that is part of the SDK.
 *
 * <p>Sophos publishes descriptions of the roles, not a list of operations, so much of the table is inferred or unknown. Use it for advice, never to prevent a call.
 */
public final class RoleAccessTable {
  private final OperationCatalog operations;
  private final List<EvidenceSource> sources;
  private final Map<Operation, Map<Column, RoleAccess>> cells;
  private final List<ServicePrincipalRole> rolesByPrivilege;

  private RoleAccessTable(
      OperationCatalog operations,
      List<EvidenceSource> sources,
      Map<Operation, Map<Column, RoleAccess>> cells) {
    this.operations = operations;
    this.sources = sources;
    this.cells = Collections.unmodifiableMap(cells);
    this.rolesByPrivilege = sorted();
  }

  /** Loads the table. This takes a fraction of a second: keep the result. */
  public static RoleAccessTable load() {
    return of(OperationCatalog.load(), DataFile.bundled("role-access.txt"));
  }

  static RoleAccessTable of(OperationCatalog operations, DataFile file) {
    RoleRuleTable ruleTable = RoleRuleTable.parse(file);
    Map<Operation, List<RoleRule>> rules = new LinkedHashMap<>();
    operations.all().forEach(operation -> rules.put(operation, ruleTable.covering(operation)));
    ruleTable.requireUse(rules.values());
    Map<Operation, Map<Column, RoleAccess>> cells = new HashMap<>();
    rules.forEach((operation, covering) -> cells.put(operation, row(operation, covering)));
    return new RoleAccessTable(operations, ruleTable.sources(), cells);
  }

  private static Map<Column, RoleAccess> row(Operation operation, List<RoleRule> rules) {
    Map<Column, RoleAccess> row = new HashMap<>();
    for (ServicePrincipalRole role : ServicePrincipalRole.known()) {
      for (AccountLevel level : RoleRuleTable.levels()) {
        RoleRule rule = RoleRule.deciding(rules, operation, role, level);
        row.put(new Column(role, level), rule.access());
      }
    }
    return row;
  }

  /** The operations in the table. */
  public OperationCatalog operations() {
    return operations;
  }

  /** The sources in the table. */
  public List<EvidenceSource> sources() {
    return sources;
  }

  /**
   * The roles from the least to the most privileged: ordered by the number of allowed operations that may change something, then by the number of all allowed operations.
   */
  public List<ServicePrincipalRole> rolesByPrivilege() {
    return rolesByPrivilege;
  }

  /**
   * Returns the access of a role to an operation, for a credential of the usual level of the operation. Unknown if the role or the operation is not in the table.
   */
  public RoleAccess access(ServicePrincipalRole role, Operation operation) {
    return access(role, operation, operation.level());
  }

  /**
   * Returns the access of a role to an operation, for a credential of a level. It is the same at all levels for operations of a tenant, because partners and organizations call them for a tenant that they manage.
   */
  public RoleAccess access(ServicePrincipalRole role, Operation operation, AccountLevel level) {
    RoleAccess access = cells.getOrDefault(operation, Map.of()).get(new Column(role, level));
    return access == null ? RoleAccess.unknown() : access;
  }

  /** Returns whether a role may call an operation: the verdict of {@link #access}. */
  public AccessVerdict verdict(ServicePrincipalRole role, Operation operation) {
    return access(role, operation).verdict();
  }

  /**
   * Returns whether a role is known to allow at least what another allows: it is not before the other in {@link #rolesByPrivilege()}, and refuses no operation that the other allows. False if one is not in the table, unless they are equal.
   */
  public boolean isAtLeast(ServicePrincipalRole role, ServicePrincipalRole other) {
    int rank = rolesByPrivilege.indexOf(other);
    return role.equals(other)
        || (rank >= 0
            && rolesByPrivilege.indexOf(role) >= rank
            && operations.all().stream()
                .noneMatch(
                    one ->
                        verdict(other, one) == AccessVerdict.ALLOWED
                            && verdict(role, one) == AccessVerdict.REFUSED));
  }

  /**
   * The share of each grade among all cells (operations times roles), 0 to 1, with a sum of 1. The share of {@link EvidenceGrade#NONE} is unknown.
   */
  public Map<EvidenceGrade, Double> shares() {
    List<ServicePrincipalRole> roles = ServicePrincipalRole.known();
    double count = (double) operations.all().size() * roles.size();
    Map<EvidenceGrade, Double> shares = new EnumMap<>(EvidenceGrade.class);
    for (EvidenceGrade grade : EvidenceGrade.values()) {
      shares.put(grade, 0.0);
    }
    for (ServicePrincipalRole role : roles) {
      for (Operation operation : operations.all()) {
        shares.merge(access(role, operation).grade(), 1 / count, Double::sum);
      }
    }
    return Collections.unmodifiableMap(shares);
  }

  private List<ServicePrincipalRole> sorted() {
    return ServicePrincipalRole.known().stream()
        .map(this::privileges)
        .sorted(Comparator.comparingLong(Privileges::changes).thenComparing(Privileges::calls))
        .map(Privileges::role)
        .toList();
  }

  private Privileges privileges(ServicePrincipalRole role) {
    List<Operation> allowed =
        operations.all().stream()
            .filter(one -> verdict(role, one) == AccessVerdict.ALLOWED)
            .toList();
    return new Privileges(role, allowed.stream().filter(Operation::mayChange).count(), allowed.size());
  }

  private record Column(ServicePrincipalRole role, AccountLevel level) {}

  /** The numbers of allowed operations of a role: those that may change something, and all. */
  private record Privileges(ServicePrincipalRole role, long changes, int calls) {}
}
