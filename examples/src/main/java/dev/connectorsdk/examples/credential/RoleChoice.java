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

/** The least role for a set of operations, with its certainty and evidence. */
final class RoleChoice {
  private static final int MAX_NAMED = 3;

  private final RoleAccessTable accessTable;
  private final Collection<Operation> operations;
  private final RoleAdvice advice;
  private final ServicePrincipalRole role;

  /**
   * Selects the role.
   *
   * @throws IllegalStateException if no single role is sufficient
   */
  RoleChoice(RoleAccessTable accessTable, Collection<Operation> operations) {
    this.accessTable = accessTable;
    this.operations = operations;
    this.advice = RoleAdvice.forOperations(accessTable, operations);
    this.role = advice.recommended().orElseThrow(() -> new IllegalStateException(advice.text()));
  }

  ServicePrincipalRole role() {
    return role;
  }

  /** Explains the choice in one or two sentences. */
  String reason() {
    String sufficiency =
        advice.isComplete()
            ? "It is the least role that allows the operations (" + advice.grade().label() + ")."
            : "It is not known to be refused any of the operations, but access to some is unknown.";
    return sufficiency
        + advice
            .moreCertain()
            .map(larger -> " For more certainty, choose " + larger + " instead.")
            .orElse("");
  }

  /** The advice with its evidence and sources. */
  String text() {
    List<String> lines = new ArrayList<>(List.of(advice.text(), "", "Evidence for " + role));
    evidence().forEach((finding, found) -> lines.add("  " + finding + ": " + summarize(found)));
    lines.addAll(List.of("", "Sources"));
    sources().forEach((name, description) -> lines.add("  " + name + ": " + description));
    return String.join("\n", lines);
  }

  Map<String, Object> properties() {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("least", role.value());
    properties.put("complete", advice.isComplete());
    properties.put("certainty", advice.grade().label());
    advice.moreCertain().ifPresent(larger -> properties.put("surer", larger.value()));
    properties.put("alternatives", values(advice.alternatives()));
    properties.put("possible", values(advice.possible()));
    properties.put(
        "operations",
        operations.stream()
            .collect(
                Collectors.toMap(
                    Operation::toString,
                    one -> finding(one).toString(),
                    (first, second) -> first,
                    LinkedHashMap::new)));
    properties.put("sources", sources());
    return properties;
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
    return accessTable.access(role, operation);
  }

  private static String summarize(List<Operation> found) {
    String first =
        found.stream().limit(MAX_NAMED).map(Operation::toString).collect(Collectors.joining(", "));
    int more = found.size() - MAX_NAMED;
    return more > 0 ? first + " and " + more + " more" : first;
  }

  private static List<String> values(List<ServicePrincipalRole> roles) {
    return roles.stream().map(ServicePrincipalRole::value).toList();
  }
}
