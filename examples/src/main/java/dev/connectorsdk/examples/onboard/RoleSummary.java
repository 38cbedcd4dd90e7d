package dev.connectorsdk.examples.onboard;

import dev.connectorsdk.sophos.access.Certainty;
import dev.connectorsdk.sophos.access.Operation;
import dev.connectorsdk.sophos.access.RoleKnowledge;
import dev.connectorsdk.sophos.access.ServicePrincipalRole;
import dev.connectorsdk.sophos.access.Verdict;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** What is known of a role, in one line and as numbers. */
record RoleSummary(String words, Map<String, Object> members) {

  static RoleSummary of(Optional<ServicePrincipalRole> role) {
    return role.map(RoleSummary::of)
        .orElseGet(
            () ->
                new RoleSummary(
                    "unknown: no API tells the role of a credential; name it with --role",
                    Map.of("role", "unknown")));
  }

  private static RoleSummary of(ServicePrincipalRole role) {
    RoleKnowledge knowledge = RoleKnowledge.load();
    List<Operation> operations = knowledge.operations().all();
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("role", role.value());
    members.put("operations", operations.size());
    for (Verdict verdict : Verdict.values()) {
      members.put(
          verdict.name().toLowerCase(Locale.ROOT),
          count(operations, operation -> knowledge.verdict(role, operation) == verdict));
    }
    members.put(
        "documented",
        count(
            operations,
            operation -> knowledge.finding(role, operation).certainty() == Certainty.DOCUMENTED));
    return new RoleSummary(words(members), members);
  }

  private static String words(Map<String, Object> members) {
    return "%s: of %s operations %s allowed, %s refused, %s unknown (%s documented by Sophos)"
        .formatted(
            members.get("role"),
            members.get("operations"),
            members.get("allowed"),
            members.get("refused"),
            members.get("unknown"),
            members.get("documented"));
  }

  private static long count(List<Operation> operations, Predicate<Operation> fits) {
    return operations.stream().filter(fits).count();
  }
}
