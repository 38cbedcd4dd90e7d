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
 * @param weakest the least sure grade of what is known; {@link Certainty#NONE} if nothing is
 */
public record Tally(int allowed, int refused, int unknown, Certainty weakest) {

  static Tally of(Collection<Finding> findings) {
    return new Tally(
        count(findings, Verdict.ALLOWED),
        count(findings, Verdict.REFUSED),
        count(findings, Verdict.UNKNOWN),
        findings.stream()
            .map(Finding::certainty)
            .filter(grade -> grade != Certainty.NONE)
            .reduce(Certainty::orWeaker)
            .orElse(Certainty.NONE));
  }

  /** The counts in short, such as {@code 3 yes, 1 no, 2 ?}; what is zero is left out. */
  @Override
  public String toString() {
    return Stream.of(part(allowed, "yes"), part(refused, "no"), part(unknown, "?"))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private static int count(Collection<Finding> findings, Verdict verdict) {
    return (int) findings.stream().filter(one -> one.verdict() == verdict).count();
  }

  private static String part(int count, String word) {
    return count == 0 ? "" : count + " " + word;
  }
}
