package dev.connectorsdk.sophos.access;

import dev.connectorsdk.core.credential.Coverage;
import dev.connectorsdk.core.credential.Coverage.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a credential is wanted for, weighed against the table of roles. */
public final class RoleRequirements {
  private final Map<String, List<Operation>> wanted;
  private final RoleAccessTable knowledge;

  private RoleRequirements(Map<String, List<Operation>> wanted, RoleAccessTable knowledge) {
    this.wanted = wanted;
    this.knowledge = knowledge;
  }

  /**
   * Actions of another product, and operations that are called directly.
   *
   * @param actions ids of actions
   * @param operations each a method and a path
   * @param operationsOfActions what each action calls, where that is known
   * @throws IllegalArgumentException if an operation is not in the catalogue
   */
  public static RoleRequirements of(
      List<String> actions,
      List<String> operations,
      Map<String, List<Operation>> operationsOfActions) {
    RoleAccessTable knowledge = RoleAccessTable.load();
    Map<String, List<Operation>> wanted = new LinkedHashMap<>();
    actions.forEach(id -> wanted.put(id, operationsOfActions.getOrDefault(id, List.of())));
    operations.forEach(text -> wanted.put(text, List.of(operation(knowledge.operations(), text))));
    return new RoleRequirements(wanted, knowledge);
  }

  private static Operation operation(OperationCatalog catalogue, String text) {
    String[] parts = text.strip().split("\\s+");
    if (parts.length != 2) {
      throw new IllegalArgumentException(
          "An operation is a method and a path, such as \"GET /common/v1/alerts\", and not \""
              + text
              + "\".");
    }
    return catalogue.get(parts[0], parts[1]);
  }

  /** Whether a role is enough; a role that nobody told gets advice instead. */
  public Coverage coverage(Optional<ServicePrincipalRole> role) {
    if (wanted.isEmpty()) {
      return new Coverage(
          Verdict.UNKNOWN, "No action and no operation was named, so no role can be weighed.");
    }
    RoleAdvice advice = RoleAdvice.forActions(knowledge, wanted);
    return role.map(known -> weighed(known, advice)).orElseGet(() -> advised(advice));
  }

  private static Coverage advised(RoleAdvice advice) {
    return new Coverage(
        Verdict.UNKNOWN, "The credential's role was not told. " + firstLine(advice));
  }

  private static Coverage weighed(ServicePrincipalRole role, RoleAdvice advice) {
    return advice.coverage().stream()
        .filter(one -> one.role().equals(role))
        .findFirst()
        .map(one -> weighed(one, advice))
        .orElseGet(
            () ->
                new Coverage(
                    Verdict.UNKNOWN, "The table has no role " + role + ". " + firstLine(advice)));
  }

  private static Coverage weighed(RoleCoverage one, RoleAdvice advice) {
    if (!one.isPossible()) {
      return new Coverage(
          Verdict.REFUSED,
          one.role() + " may not call " + list(one.refused()) + ". " + firstLine(advice));
    }
    if (one.isComplete()) {
      return new Coverage(
          Verdict.COVERED, one.role() + " may do all of it (" + one.weakest().word() + ").");
    }
    List<String> open = new ArrayList<>(one.unmapped());
    one.unknown().forEach(operation -> open.add(operation.toString()));
    return new Coverage(
        Verdict.UNKNOWN,
        one.role() + " is refused nothing that is known; not known: " + list(open) + ".");
  }

  private static String firstLine(RoleAdvice advice) {
    return advice.text().lines().findFirst().orElse("");
  }

  private static String list(List<?> items) {
    int most = 5;
    String named =
        items.stream().limit(most).map(Object::toString).collect(Collectors.joining(", "));
    return items.size() > most ? named + " and " + (items.size() - most) + " more" : named;
  }
}
