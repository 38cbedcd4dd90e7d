package dev.connectorsdk.sophos.access;

import dev.connectorsdk.core.internal.config.ConfigurationException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The operations that a credential needs, assessed against the table of roles. */
public final class RoleRequirements {
  private final Map<String, List<Operation>> needed;
  private final RoleAccessTable table;

  /** Whether a role is sufficient. */
  public enum Verdict {
    /** Every operation is known to be allowed. */
    SUFFICIENT,
    /** No operation is known to be refused, and some are not known. */
    UNKNOWN,
    /** At least one operation is known to be refused. */
    INSUFFICIENT
  }

  /**
   * The assessment of a role.
   *
   * @param verdict whether it is sufficient
   * @param reason the reason and its evidence, for people
   */
  public record Assessment(Verdict verdict, String reason) {}

  private RoleRequirements(Map<String, List<Operation>> needed, RoleAccessTable table) {
    this.needed = needed;
    this.table = table;
  }

  /**
   * Returns the requirements of StackOne actions, and of operations that are called directly.
   *
   * @param actions the ids of the actions
   * @param operations each a method and a path, such as {@code GET /common/v1/alerts}
   * @param operationsOfActions the operations behind each action, as far as they are known
   * @throws IllegalArgumentException if an operation is not in the table
   */
  public static RoleRequirements of(
      List<String> actions,
      List<String> operations,
      Map<String, List<Operation>> operationsOfActions) {
    RoleAccessTable table = RoleAccessTable.load();
    Map<String, List<Operation>> needed = new LinkedHashMap<>();
    actions.forEach(id -> needed.put(id, operationsOfActions.getOrDefault(id, List.of())));
    operations.forEach(text -> needed.put(text, List.of(operation(table.operations(), text))));
    return new RoleRequirements(needed, table);
  }

  private static Operation operation(OperationCatalog catalog, String text) {
    String[] parts = text.strip().split("\\s+");
    if (parts.length != 2) {
      throw new ConfigurationException(
          "\"" + text + "\" is not an operation",
          "give a method and a path, such as \"GET /common/v1/alerts\"");
    }
    return catalog.get(parts[0], parts[1]);
  }

  /**
   * Assesses a role. Sends nothing.
   *
   * @param role the role of the credential, if known: no API returns it
   * @return unknown with advice if the role is absent
   */
  public Assessment assess(Optional<ServicePrincipalRole> role) {
    if (needed.isEmpty()) {
      return new Assessment(Verdict.UNKNOWN, "No actions or operations to assess the role for.");
    }
    RoleAdvice advice = RoleAdvice.forActions(table, needed);
    return role.map(known -> assess(known, advice)).orElseGet(() -> advised(advice));
  }

  private static Assessment advised(RoleAdvice advice) {
    return new Assessment(
        Verdict.UNKNOWN, "The credential's role is not known to the SDK. " + firstLine(advice));
  }

  private static Assessment assess(ServicePrincipalRole role, RoleAdvice advice) {
    return advice.coverage().stream()
        .filter(one -> one.role().equals(role))
        .findFirst()
        .map(one -> assess(one, advice))
        .orElseGet(
            () ->
                new Assessment(
                    Verdict.UNKNOWN, "The table has no role " + role + ". " + firstLine(advice)));
  }

  private static Assessment assess(RoleCoverage one, RoleAdvice advice) {
    if (!one.isPossible()) {
      return new Assessment(
          Verdict.INSUFFICIENT,
          one.role() + " may not call " + list(one.refused()) + ". " + firstLine(advice));
    }
    if (one.isComplete()) {
      return new Assessment(
          Verdict.SUFFICIENT,
          one.role() + " may call all of them (" + one.weakest().label() + ").");
    }
    List<String> open = new ArrayList<>(one.unmapped());
    one.unknown().forEach(operation -> open.add(operation.toString()));
    return new Assessment(
        Verdict.UNKNOWN,
        "Nothing is known to be refused to " + one.role() + "; not known: " + list(open) + ".");
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
