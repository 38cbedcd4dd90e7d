package dev.connectorsdk.sophos.access;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Puts a {@link ForbiddenExplanation} into one or two sentences: an exception's message. */
final class ForbiddenSummary {
  private ForbiddenSummary() {}

  static String of(ForbiddenExplanation denial) {
    if (denial.operation().isEmpty() || denial.isOfOtherLevel()) {
      return denial.nextStep();
    }
    String causes = causes(denial);
    return causes.isEmpty()
        ? roles(denial) + "."
        : roles(denial) + "; if it is large enough, check " + causes + ".";
  }

  private static String roles(ForbiddenExplanation denial) {
    Map<EvidenceGrade, String> allowed = new LinkedHashMap<>();
    denial
        .allowedRoles()
        .forEach(
            (role, finding) ->
                allowed.merge(
                    finding.certainty(), role.shortName(), (some, more) -> some + ", " + more));
    String able =
        allowed.entrySet().stream()
            .map(grade -> grade.getValue() + " (" + grade.getKey().word() + ")")
            .collect(Collectors.joining(", "));
    return "Look up the role of the credential in the console. This can be done by "
        + (able.isEmpty() ? "no role that is known of" : able)
        + unknown(denial.unknownRoles());
  }

  private static String unknown(List<ServicePrincipalRole> roles) {
    return roles.isEmpty()
        ? ""
        : roles.stream()
            .map(ServicePrincipalRole::shortName)
            .collect(Collectors.joining(", ", ", and perhaps by ", " (unknown)"));
  }

  private static String causes(ForbiddenExplanation denial) {
    List<String> checks = denial.otherCauses().stream().map(ForbiddenCause::check).toList();
    int last = checks.size() - 1;
    return last < 1
        ? String.join("", checks)
        : String.join(", ", checks.subList(0, last)) + " and " + checks.get(last);
  }
}
