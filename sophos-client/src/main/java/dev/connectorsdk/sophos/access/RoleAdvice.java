package dev.connectorsdk.sophos.access;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Advice on the service principal role for a set of operations.
 *
 * <p>The advised role is the least privileged one that is known to allow all operations: {@link
 * #recommended()}. Unknown access never makes the advice narrower: a less privileged role with
 * unknown access is {@link #possible()}, not the advised one. If every role has unknown access, the
 * advised one is that with the fewest unknowns and no refusals, together with {@link
 * #moreCertain()}.
 */
public final class RoleAdvice {
  private final List<RoleCoverage> coverage;
  private final List<String> unmappedActions;

  private RoleAdvice(
      RoleAccessTable table, Set<Operation> operations, Collection<String> unmappedActions) {
    if (operations.isEmpty() && unmappedActions.isEmpty()) {
      throw new IllegalArgumentException("At least one operation or action is required.");
    }
    this.unmappedActions = List.copyOf(unmappedActions);
    this.coverage =
        table.rolesByPrivilege().stream()
            .map(role -> RoleCoverage.of(table, role, operations, this.unmappedActions))
            .toList();
  }

  /**
   * Returns advice for operations.
   *
   * @throws IllegalArgumentException if there are none
   */
  public static RoleAdvice forOperations(RoleAccessTable table, Operation... operations) {
    return forOperations(table, List.of(operations));
  }

  /**
   * Returns advice for operations.
   *
   * @throws IllegalArgumentException if there are none
   */
  public static RoleAdvice forOperations(RoleAccessTable table, Collection<Operation> operations) {
    return new RoleAdvice(table, new LinkedHashSet<>(operations), List.of());
  }

  /**
   * Returns advice for actions of another product. The caller knows the operations behind an
   * action: StackOne does not publish them. The access of every role to an action without
   * operations is unknown.
   *
   * @param operationsOfActions the operations behind each action, by its id; may be empty
   * @throws IllegalArgumentException if there are no actions
   */
  public static RoleAdvice forActions(
      RoleAccessTable table, Map<String, ? extends Collection<Operation>> operationsOfActions) {
    return forActions(table, operationsOfActions.keySet(), operationsOfActions::get);
  }

  /**
   * Returns advice for actions of another product, as {@link #forActions(RoleAccessTable, Map)}.
   *
   * @param actions the ids of the actions
   * @param operationsOf returns the operations behind an action; null or empty if they are not
   *     known
   * @throws IllegalArgumentException if there are no actions
   */
  public static RoleAdvice forActions(
      RoleAccessTable table,
      Collection<String> actions,
      Function<String, ? extends @Nullable Collection<Operation>> operationsOf) {
    Set<Operation> operations = new LinkedHashSet<>();
    List<String> unmapped = new ArrayList<>();
    for (String action : new LinkedHashSet<>(actions)) {
      Collection<Operation> called = operationsOf.apply(action);
      if (called == null || called.isEmpty()) {
        unmapped.add(action);
      } else {
        operations.addAll(called);
      }
    }
    return new RoleAdvice(table, operations, unmapped);
  }

  /**
   * The least privileged role that is known to allow everything, or else the one with the fewest
   * unknowns. Absent if every role refuses something.
   */
  public Optional<ServicePrincipalRole> recommended() {
    return leastCoverage().map(RoleCoverage::role);
  }

  /** Returns whether the advised role is known to allow everything. */
  public boolean isComplete() {
    return leastCoverage().map(RoleCoverage::isComplete).orElse(false);
  }

  /**
   * The weakest evidence for the advised role; {@link EvidenceGrade#NONE} if anything is unknown.
   */
  public EvidenceGrade grade() {
    return leastCoverage().map(RoleCoverage::weakest).orElse(EvidenceGrade.NONE);
  }

  /**
   * A more privileged role with stronger evidence: present if the advised role has unknown access
   * or unverified evidence, and a more privileged role is better. For actions without known
   * operations it is the most privileged role.
   */
  public Optional<ServicePrincipalRole> moreCertain() {
    return leastCoverage()
        .filter(least -> !least.weakest().isVerified())
        .flatMap(least -> withStrongerEvidence(least).or(() -> mostPrivileged(least)));
  }

  /** The other roles that are known to allow everything, from the least privileged. */
  public List<ServicePrincipalRole> alternatives() {
    return others(RoleCoverage::isComplete);
  }

  /** The other roles that refuse nothing, but have unknown access. */
  public List<ServicePrincipalRole> possible() {
    return others(one -> one.isPossible() && !one.isComplete());
  }

  /** The coverage of each role, from the least privileged. */
  public List<RoleCoverage> coverage() {
    return coverage;
  }

  /** The actions whose operations are not known. */
  public List<String> unmappedActions() {
    return unmappedActions;
  }

  /** The advice in a few lines. */
  public String text() {
    return RoleAdviceText.of(this);
  }

  /** The same as {@link #text()}. */
  @Override
  public String toString() {
    return text();
  }

  Optional<RoleCoverage> leastCoverage() {
    return possibleCoverage().min(Comparator.comparingInt(RoleCoverage::unknowns));
  }

  private Optional<ServicePrincipalRole> withStrongerEvidence(RoleCoverage least) {
    return morePrivileged(least)
        .filter(one -> one.isStrongerThan(least))
        .findFirst()
        .map(RoleCoverage::role);
  }

  private Optional<ServicePrincipalRole> mostPrivileged(RoleCoverage least) {
    return least.isComplete()
        ? Optional.empty()
        : morePrivileged(least).reduce((lower, higher) -> higher).map(RoleCoverage::role);
  }

  private Stream<RoleCoverage> morePrivileged(RoleCoverage least) {
    return possibleCoverage().dropWhile(one -> !one.equals(least)).skip(1);
  }

  private Stream<RoleCoverage> possibleCoverage() {
    return coverage.stream().filter(RoleCoverage::isPossible);
  }

  private List<ServicePrincipalRole> others(Predicate<RoleCoverage> fit) {
    Optional<ServicePrincipalRole> least = recommended();
    return coverage.stream()
        .filter(fit)
        .map(RoleCoverage::role)
        .filter(role -> !least.equals(Optional.of(role)))
        .toList();
  }
}
