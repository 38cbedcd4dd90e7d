package dev.connectorsdk.sophos.access;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The texts of a {@link ForbiddenExplanation}. */
final class ForbiddenText {
  private static final String NEW_CREDENTIAL =
      " in the console: the role of a credential cannot be changed.";

  private ForbiddenText() {}

  static String of(ForbiddenExplanation failure) {
    List<String> lines = new ArrayList<>();
    lines.add("Forbidden (403): " + failure.subject());
    failure.role().ifPresent(role -> lines.add(own(role, failure.access())));
    if (!failure.allowedRoles().isEmpty()) {
      lines.add(
          failure.allowedRoles().entrySet().stream()
              .map(one -> one.getKey().shortName() + " " + grade(one.getValue()))
              .collect(Collectors.joining(", ", "Allowed for: ", ".")));
    }
    if (!failure.unknownRoles().isEmpty()) {
      lines.add(
          failure.unknownRoles().stream()
              .map(ServicePrincipalRole::shortName)
              .collect(Collectors.joining(", ", "Not known: ", ".")));
    }
    lines.add("Other causes:");
    failure.otherCauses().forEach(cause -> lines.add("  - " + cause.explanation()));
    lines.add("Next step: " + nextStep(failure));
    return String.join("\n", lines);
  }

  static String nextStep(ForbiddenExplanation failure) {
    if (failure.operation().isEmpty()) {
      return "Check method, path and version: the operation is not in the catalog of this SDK. If"
          + " it is new, try a credential with the role Service Principal Super Admin.";
    }
    if (failure.isOfOtherLevel()) {
      return "Use a credential of the level "
          + failure.operation().map(one -> one.level().value()).orElse("")
          + ": credentials of other levels cannot call this, whatever their role.";
    }
    String role = leastPrivileged(failure);
    if (failure.role().isEmpty()) {
      return "Look up the role of the credential in the console under API Credentials Management; "
          + role;
    }
    return switch (failure.access().map(RoleAccess::verdict).orElse(AccessVerdict.UNKNOWN)) {
      case REFUSED ->
          "Create a credential with a role that allows this" + NEW_CREDENTIAL + " " + capital(role);
      case ALLOWED -> "The role is probably not the cause: check the other causes, from the top.";
      case UNKNOWN ->
          "Rule out the other causes, then try a credential with another role"
              + NEW_CREDENTIAL
              + " "
              + capital(role);
    };
  }

  private static String own(ServicePrincipalRole role, Optional<RoleAccess> access) {
    return "The credential's role, "
        + role
        + ": "
        + access.map(RoleAccess::toString).orElse(AccessVerdict.UNKNOWN.label())
        + ".";
  }

  private static String leastPrivileged(ForbiddenExplanation failure) {
    Optional<RoleAdvice> advice = failure.advice();
    String least =
        advice
            .flatMap(RoleAdvice::recommended)
            .map(ServicePrincipalRole::value)
            .orElse("none of the six");
    String grade = advice.map(one -> one.grade().label()).orElse(EvidenceGrade.NONE.label());
    String moreCertain =
        advice
            .flatMap(RoleAdvice::moreCertain)
            .map(role -> ", with stronger evidence " + role)
            .orElse("");
    return "the least privileged role that allows this is "
        + least
        + " ("
        + grade
        + ")"
        + moreCertain
        + ".";
  }

  private static String capital(String sentence) {
    return "T" + sentence.substring(1);
  }

  private static String grade(RoleAccess access) {
    return "(" + access.grade().label() + ", " + access.source().shortName() + ")";
  }

  static String summary(ForbiddenExplanation failure) {
    if (failure.operation().isEmpty() || failure.isOfOtherLevel()) {
      return failure.nextStep();
    }
    String causes = causes(failure);
    return causes.isEmpty()
        ? summaryRoles(failure) + "."
        : summaryRoles(failure) + "; if it is one of them, check " + causes + ".";
  }

  private static String summaryRoles(ForbiddenExplanation failure) {
    Map<EvidenceGrade, String> allowed = new LinkedHashMap<>();
    failure
        .allowedRoles()
        .forEach(
            (role, access) ->
                allowed.merge(
                    access.grade(), role.shortName(), (some, more) -> some + ", " + more));
    String able =
        allowed.entrySet().stream()
            .map(grade -> grade.getValue() + " (" + grade.getKey().label() + ")")
            .collect(Collectors.joining(", "));
    return "Look up the role of the credential in the console. Roles that allow this: "
        + (able.isEmpty() ? "none is known" : able)
        + unknownRoles(failure.unknownRoles());
  }

  private static String unknownRoles(List<ServicePrincipalRole> roles) {
    return roles.isEmpty()
        ? ""
        : roles.stream()
            .map(ServicePrincipalRole::shortName)
            .collect(Collectors.joining(", ", ", and perhaps ", " (unknown)"));
  }

  private static String causes(ForbiddenExplanation failure) {
    List<String> checks = failure.otherCauses().stream().map(ForbiddenCause::check).toList();
    int last = checks.size() - 1;
    return last < 1
        ? String.join("", checks)
        : String.join(", ", checks.subList(0, last)) + " and " + checks.get(last);
  }
}
