package dev.connectorsdk.examples.credential;

import dev.connectorsdk.sophos.access.AccessVerdict;
import dev.connectorsdk.sophos.access.Operation;
import dev.connectorsdk.sophos.access.RoleAccess;
import dev.connectorsdk.sophos.access.RoleAccessTable;
import dev.connectorsdk.sophos.access.RoleAdvice;
import dev.connectorsdk.sophos.access.ServicePrincipalRole;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The least role for what a credential shall do, how sure that is, and why. */
final class RoleChoice {
  private static final int NAMED_AT_MOST = 3;

  private final RoleAccessTable knowledge;
  private final Collection<Operation> operations;
  private final RoleAdvice advice;
  private final ServicePrincipalRole role;

  /**
   * Chooses.
   *
   * @throws IllegalStateException if no single role is enough
   */
  RoleChoice(RoleAccessTable knowledge, Collection<Operation> operations) {
    this.knowledge = knowledge;
    this.operations = operations;
    this.advice = RoleAdvice.forOperations(knowledge, operations);
    this.role = advice.least().orElseThrow(() -> new IllegalStateException(advice.text()));
  }

  ServicePrincipalRole role() {
    return role;
  }

  /** The reason in a sentence or two. */
  String reason() {
    String known =
        advice.isComplete()
            ? "It is the smallest role that may do what is needed (" + advice.grade().label() + ")."
            : "It is refused nothing that is needed, but may not be enough: part of it is unknown.";
    return known
        + advice
            .moreCertain()
            .map(larger -> " To be surer, choose " + larger + " instead.")
            .orElse("");
  }

  /** The advice, and what it rests on. */
  String text() {
    List<String> lines = new ArrayList<>(List.of(advice.text(), "", "What is known of " + role));
    evidence().forEach((finding, found) -> lines.add("  " + finding + ": " + named(found)));
    lines.addAll(List.of("", "Sources"));
    sources().forEach((name, description) -> lines.add("  " + name + ": " + description));
    return String.join("\n", lines);
  }

  Map<String, Object> members() {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("least", role.value());
    members.put("complete", advice.isComplete());
    members.put("certainty", advice.grade().label());
    advice.moreCertain().ifPresent(larger -> members.put("surer", larger.value()));
    members.put("alternatives", values(advice.alternatives()));
    members.put("possible", values(advice.possible()));
    members.put(
        "operations",
        operations.stream()
            .collect(
                Collectors.toMap(
                    Operation::toString,
                    one -> finding(one).toString(),
                    (first, second) -> first,
                    LinkedHashMap::new)));
    members.put("sources", sources());
    return members;
  }

  private Map<String, List<Operation>> evidence() {
    return operations.stream()
        .collect(
            Collectors.groupingBy(
                one -> finding(one).toString(), LinkedHashMap::new, Collectors.toList()));
  }

  private Map<String, String> sources() {
    Map<String, String> sources = new LinkedHashMap<>();
    operations.stream()
        .map(this::finding)
        .filter(finding -> finding.verdict() != AccessVerdict.UNKNOWN)
        .map(RoleAccess::source)
        .forEach(source -> sources.put(source.shortName(), source.description()));
    return sources;
  }

  private RoleAccess finding(Operation operation) {
    return knowledge.access(role, operation);
  }

  private static String named(List<Operation> found) {
    String first =
        found.stream()
            .limit(NAMED_AT_MOST)
            .map(Operation::toString)
            .collect(Collectors.joining(", "));
    int more = found.size() - NAMED_AT_MOST;
    return more > 0 ? first + " and " + more + " more" : first;
  }

  private static List<String> values(List<ServicePrincipalRole> roles) {
    return roles.stream().map(ServicePrincipalRole::value).toList();
  }
}
