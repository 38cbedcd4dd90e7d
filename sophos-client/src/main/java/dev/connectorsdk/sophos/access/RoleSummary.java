package dev.connectorsdk.sophos.access;

import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a role stands in a family: its findings counted.
 *
 * @param allowed how many operations it may call
 * @param refused how many it may not call
 * @param unknown of how many nobody knows
 * @param weakest the least sure grade of what is known; {@link EvidenceGrade#NONE} if nothing is
 */
public record RoleSummary(int allowed, int refused, int unknown, EvidenceGrade weakest) {

  static RoleSummary of(Collection<RoleAccess> findings) {
    return new RoleSummary(
        count(findings, AccessVerdict.ALLOWED),
        count(findings, AccessVerdict.REFUSED),
        count(findings, AccessVerdict.UNKNOWN),
        findings.stream()
            .map(RoleAccess::certainty)
            .filter(grade -> grade != EvidenceGrade.NONE)
            .reduce(EvidenceGrade::orWeaker)
            .orElse(EvidenceGrade.NONE));
  }

  /** The counts in short, such as {@code 3 yes, 1 no, 2 ?}; what is zero is left out. */
  @Override
  public String toString() {
    return Stream.of(part(allowed, "yes"), part(refused, "no"), part(unknown, "?"))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private static int count(Collection<RoleAccess> findings, AccessVerdict verdict) {
    return (int) findings.stream().filter(one -> one.verdict() == verdict).count();
  }

  private static String part(int count, String word) {
    return count == 0 ? "" : count + " " + word;
  }
}
