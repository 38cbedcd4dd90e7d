package dev.connectorsdk.sophos.access;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The text of a {@link RoleAdvice}. */
final class RoleAdviceText {
  private static final String NO_ROLE =
      "No single role allows all of it: use several credentials with different roles.";

  private RoleAdviceText() {}

  static String of(RoleAdvice advice) {
    List<String> lines = new ArrayList<>();
    lines.add(advice.leastCoverage().map(RoleAdviceText::choice).orElse(NO_ROLE));
    advice.moreCertain().ifPresent(role -> lines.add("With stronger evidence: " + role + "."));
    list(lines, "Also known to allow it: ", advice.alternatives());
    list(lines, "Perhaps sufficient, but not known to be: ", advice.possible());
    if (!advice.unmappedActions().isEmpty()) {
      lines.add(
          "Actions whose operations are not known: "
              + String.join(", ", advice.unmappedActions())
              + ".");
    }
    for (RoleCoverage one : advice.coverage()) {
      lines.add(counts(one));
    }
    return String.join("\n", lines);
  }

  private static String choice(RoleCoverage least) {
    return least.isComplete()
        ? "Choose " + least.role() + ": it allows all of it (" + least.weakest().label() + ")."
        : least.role()
            + " refuses nothing, but "
            + least.unknowns()
            + " of it "
            + (least.unknowns() == 1 ? "is" : "are")
            + " unknown, so it may not be sufficient.";
  }

  private static void list(List<String> lines, String head, List<ServicePrincipalRole> roles) {
    if (!roles.isEmpty()) {
      lines.add(
          roles.stream()
              .map(ServicePrincipalRole::shortName)
              .collect(Collectors.joining(", ", head, ".")));
    }
  }

  private static String counts(RoleCoverage one) {
    return "  "
        + one.role().shortName()
        + ": "
        + one.allowed().size()
        + " allowed, "
        + one.unknowns()
        + " unknown, "
        + one.refused().size()
        + " refused";
  }
}
