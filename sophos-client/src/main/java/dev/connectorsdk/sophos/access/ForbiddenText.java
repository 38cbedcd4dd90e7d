package dev.connectorsdk.sophos.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Puts a {@link ForbiddenExplanation} into words. */
final class ForbiddenText {
  private static final String NEW_CREDENTIAL =
      " in the console: the role of a credential cannot be changed.";

  private ForbiddenText() {}

  static String of(ForbiddenExplanation denial) {
    List<String> lines = new ArrayList<>();
    lines.add("Refused (403): " + denial.subject());
    denial.role().ifPresent(role -> lines.add(own(role, denial.finding())));
    if (!denial.allowedRoles().isEmpty()) {
      lines.add(
          denial.allowedRoles().entrySet().stream()
              .map(one -> one.getKey().shortName() + " " + grade(one.getValue()))
              .collect(Collectors.joining(", ", "May do it: ", ".")));
    }
    if (!denial.unknownRoles().isEmpty()) {
      lines.add(
          denial.unknownRoles().stream()
              .map(ServicePrincipalRole::shortName)
              .collect(Collectors.joining(", ", "Not known: ", ".")));
    }
    lines.add("Other causes:");
    denial.otherCauses().forEach(cause -> lines.add("  - " + cause.explanation()));
    lines.add("Next step: " + nextStep(denial));
    return String.join("\n", lines);
  }

  static String nextStep(ForbiddenExplanation denial) {
    if (denial.operation().isEmpty()) {
      return "Check method, path and version: this SDK knows no such operation. If it is a new one,"
          + " try a credential with the role Service Principal Super Admin.";
    }
    if (denial.isOfOtherLevel()) {
      return "Use a credential of the level "
          + denial.operation().map(one -> one.level().value()).orElse("")
          + ": one of another level cannot call this, whatever its role.";
    }
    String enough = enough(denial);
    if (denial.role().isEmpty()) {
      return "Look up the credential's role on the console's page of API credentials; " + enough;
    }
    return switch (denial.finding().map(RoleAccess::verdict).orElse(AccessVerdict.UNKNOWN)) {
      case REFUSED ->
          "Make a credential with a role that may do this" + NEW_CREDENTIAL + " " + capital(enough);
      case ALLOWED -> "The role is hardly the cause: go through the other causes, from the top.";
      case UNKNOWN ->
          "Rule out the other causes, then try a credential with another role"
              + NEW_CREDENTIAL
              + " "
              + capital(enough);
    };
  }

  private static String own(ServicePrincipalRole role, Optional<RoleAccess> finding) {
    return "The credential's role, "
        + role
        + ": "
        + finding.map(RoleAccess::toString).orElse(AccessVerdict.UNKNOWN.word())
        + ".";
  }

  private static String enough(ForbiddenExplanation denial) {
    Optional<RoleAdvice> advice = denial.advice();
    String least =
        advice
            .flatMap(RoleAdvice::least)
            .map(ServicePrincipalRole::value)
            .orElse("none of the six");
    String grade = advice.map(one -> one.certainty().word()).orElse(EvidenceGrade.NONE.word());
    String surer =
        advice.flatMap(RoleAdvice::surer).map(role -> ", more surely " + role).orElse("");
    return "the least role that may do this is " + least + " (" + grade + ")" + surer + ".";
  }

  private static String capital(String sentence) {
    return "T" + sentence.substring(1);
  }

  private static String grade(RoleAccess finding) {
    return "(" + finding.certainty().word() + ", " + finding.source().shortName() + ")";
  }
}
