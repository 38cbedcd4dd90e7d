package dev.connectorsdk.sophos.access;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Puts a {@link RoleAdvice} into words. */
final class RoleAdviceText {
  private static final String NO_ROLE =
      "No single role is free of refusals: use several credentials, each with the role of its part.";

  private RoleAdviceText() {}

  static String of(RoleAdvice advice) {
    List<String> lines = new ArrayList<>();
    lines.add(advice.leastCoverage().map(RoleAdviceText::choice).orElse(NO_ROLE));
    advice.surer().ifPresent(role -> lines.add("To be surer, choose " + role + "."));
    list(lines, "Also known to do: ", advice.alternatives());
    list(lines, "Perhaps enough, but not known to be: ", advice.possible());
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
        ? "Choose " + least.role() + ": it may do all of it (" + least.weakest().word() + ")."
        : least.role()
            + " is refused nothing, but "
            + least.unknowns()
            + " of it "
            + (least.unknowns() == 1 ? "is" : "are")
            + " unknown, so that it may not be enough.";
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
