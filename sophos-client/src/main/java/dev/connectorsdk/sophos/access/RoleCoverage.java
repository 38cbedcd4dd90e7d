package dev.connectorsdk.sophos.access;

import java.util.Collection;
import java.util.List;

/**
 * What one role may do of a set of operations, as far as it is known.
 *
 * @param role the role
 * @param allowed what it may call
 * @param unknown what nobody knows
 * @param refused what it may not call
 * @param unmapped actions whose operations nobody knows: unknown as well
 * @param weakest the least sure grade among what is not refused; {@link EvidenceGrade#NONE} as soon
 *     as anything is unknown, or nothing is allowed
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
      RoleAccessTable knowledge,
      ServicePrincipalRole role,
      Collection<Operation> operations,
      List<String> unmapped) {
    List<Operation> allowed = with(AccessVerdict.ALLOWED, knowledge, role, operations);
    List<Operation> unknown = with(AccessVerdict.UNKNOWN, knowledge, role, operations);
    List<Operation> refused = with(AccessVerdict.REFUSED, knowledge, role, operations);
    boolean open = allowed.isEmpty() || !unknown.isEmpty() || !unmapped.isEmpty();
    EvidenceGrade weakest =
        allowed.stream()
            .map(operation -> knowledge.finding(role, operation).certainty())
            .reduce(open ? EvidenceGrade.NONE : EvidenceGrade.DOCUMENTED, EvidenceGrade::orWeaker);
    return new RoleCoverage(role, allowed, unknown, refused, unmapped, weakest);
  }

  private static List<Operation> with(
      AccessVerdict verdict,
      RoleAccessTable knowledge,
      ServicePrincipalRole role,
      Collection<Operation> operations) {
    return operations.stream()
        .filter(operation -> knowledge.verdict(role, operation) == verdict)
        .toList();
  }

  /** Whether the role is known to be allowed all of it. */
  public boolean isComplete() {
    return refused.isEmpty() && unknowns() == 0;
  }

  /** Whether nothing of it is known to be refused. */
  public boolean isPossible() {
    return refused.isEmpty();
  }

  /** How many operations and actions are unknown. */
  public int unknowns() {
    return unknown.size() + unmapped.size();
  }

  /** Whether this role is known to cover more of the set, or the same on firmer ground. */
  boolean isSurerThan(RoleCoverage other) {
    return unknowns() != other.unknowns()
        ? unknowns() < other.unknowns()
        : weakest.isSurerThan(other.weakest);
  }
}
