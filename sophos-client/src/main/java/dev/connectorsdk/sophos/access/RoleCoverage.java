package dev.connectorsdk.sophos.access;

import java.util.Collection;
import java.util.List;

/**
 * The access of a role to a set of operations, as far as it is known.
 *
 * @param role the role
 * @param allowed the operations that it may call
 * @param unknown the operations with unknown access
 * @param refused the operations that it may not call
 * @param unmapped the actions whose operations are not known, so that their access is unknown
 * @param weakest the weakest evidence for what is allowed; {@link EvidenceGrade#NONE} if anything is unknown, or nothing is allowed
 */
public record RoleCoverage(
    ServicePrincipalRole role,
    List<Operation> allowed,
    List<Operation> unknown,
    List<Operation> refused,
    List<String> unmapped,
    EvidenceGrade weakest) {

  /** Copies the lists. */
  public RoleCoverage {
    allowed = List.copyOf(allowed);
    unknown = List.copyOf(unknown);
    refused = List.copyOf(refused);
    unmapped = List.copyOf(unmapped);
  }

  static RoleCoverage of(
      RoleAccessTable table,
      ServicePrincipalRole role,
      Collection<Operation> operations,
      List<String> unmapped) {
    List<Operation> allowed = with(AccessVerdict.ALLOWED, table, role, operations);
    List<Operation> unknown = with(AccessVerdict.UNKNOWN, table, role, operations);
    List<Operation> refused = with(AccessVerdict.REFUSED, table, role, operations);
    boolean open = allowed.isEmpty() || !unknown.isEmpty() || !unmapped.isEmpty();
    EvidenceGrade weakest =
        allowed.stream()
            .map(operation -> table.access(role, operation).grade())
            .reduce(open ? EvidenceGrade.NONE : EvidenceGrade.DOCUMENTED, EvidenceGrade::weakerOf);
    return new RoleCoverage(role, allowed, unknown, refused, unmapped, weakest);
  }

  private static List<Operation> with(
      AccessVerdict verdict,
      RoleAccessTable table,
      ServicePrincipalRole role,
      Collection<Operation> operations) {
    return operations.stream()
        .filter(operation -> table.verdict(role, operation) == verdict)
        .toList();
  }

  /** Returns whether the role is known to allow everything. */
  public boolean isComplete() {
    return refused.isEmpty() && unknowns() == 0;
  }

  /** Returns whether nothing is known to be refused. */
  public boolean isPossible() {
    return refused.isEmpty();
  }

  /** The number of operations and actions with unknown access. */
  public int unknowns() {
    return unknown.size() + unmapped.size();
  }

  /** Returns whether this role has fewer unknowns, or as many and stronger evidence. */
  boolean isStrongerThan(RoleCoverage other) {
    return unknowns() != other.unknowns()
        ? unknowns() < other.unknowns()
        : weakest.isStrongerThan(other.weakest);
  }
}
