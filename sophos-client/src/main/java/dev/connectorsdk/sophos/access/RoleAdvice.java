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
 * Which service principal role to choose for what a credential shall do.
 *
 * <p>The least role is the smallest one that is known to be allowed everything. What is unknown
 * makes the advice wider, never narrower: a smaller role of which something is unknown is named as
 * {@link #possible()}, not as the least; and where every role leaves something open, the least is
 * the one without refusals that leaves least open, with a surer one beside it.
 */
public final class RoleAdvice {
  private final List<RoleCoverage> coverage;
  private final List<String> unmappedActions;

  private RoleAdvice(
      RoleAccessTable knowledge, Set<Operation> operations, Collection<String> unmappedActions) {
    if (operations.isEmpty() && unmappedActions.isEmpty()) {
      throw new IllegalArgumentException(
          "No operation was named: a role can be advised for at least one.");
    }
    this.unmappedActions = List.copyOf(unmappedActions);
    this.coverage =
        knowledge.rolesFromLeast().stream()
            .map(role -> RoleCoverage.of(knowledge, role, operations, this.unmappedActions))
            .toList();
  }

  /**
   * Advice for operations.
   *
   * @throws IllegalArgumentException if there are none
   */
  public static RoleAdvice forOperations(RoleAccessTable knowledge, Operation... operations) {
    return forOperations(knowledge, List.of(operations));
  }

  /**
   * Advice for operations.
   *
   * @throws IllegalArgumentException if there are none
   */
  public static RoleAdvice forOperations(
      RoleAccessTable knowledge, Collection<Operation> operations) {
    return new RoleAdvice(knowledge, new LinkedHashSet<>(operations), List.of());
  }

  /**
   * Advice for actions of another product. Which operations an action calls is for the caller to
   * say: StackOne, for one, does not publish it. An action without operations counts as unknown for
   * every role.
   *
   * @param operationsOfActions each action's id with the operations that it calls, possibly none
   * @throws IllegalArgumentException if there are no actions
   */
  public static RoleAdvice forActions(
      RoleAccessTable knowledge, Map<String, ? extends Collection<Operation>> operationsOfActions) {
    return forActions(knowledge, operationsOfActions.keySet(), operationsOfActions::get);
  }

  /**
   * Advice for actions of another product, as {@link #forActions(RoleAccessTable, Map)}.
   *
   * @param actions the ids of the actions
   * @param operationsOf what an action calls; null or nothing where that is not known
   * @throws IllegalArgumentException if there are no actions
   */
  public static RoleAdvice forActions(
      RoleAccessTable knowledge,
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
    return new RoleAdvice(knowledge, operations, unmapped);
  }

  /**
   * The smallest role that is known to cover the set, or else the one that leaves least open.
   * Absent if every role is refused something.
   */
  public Optional<ServicePrincipalRole> least() {
    return leastCoverage().map(RoleCoverage::role);
  }

  /** Whether the least role is known to be allowed everything. */
  public boolean isComplete() {
    return leastCoverage().map(RoleCoverage::isComplete).orElse(false);
  }

  /** What the least role rests on; {@link EvidenceGrade#NONE} if it leaves anything open. */
  public EvidenceGrade certainty() {
    return leastCoverage().map(RoleCoverage::weakest).orElse(EvidenceGrade.NONE);
  }

  /**
   * The larger role to take where the least one shall not be relied on: present if the least role
   * leaves something open or rests on what nobody has verified, and a larger role does better. For
   * actions that nobody can map it is the largest role.
   */
  public Optional<ServicePrincipalRole> surer() {
    return leastCoverage()
        .filter(least -> !least.weakest().isVerified())
        .flatMap(least -> better(least).or(() -> largestFor(least)));
  }

  /** Other roles that are known to cover the set, from the smallest to the largest. */
  public List<ServicePrincipalRole> alternatives() {
    return others(RoleCoverage::isComplete);
  }

  /** Other roles that are refused nothing, but of which something is unknown. */
  public List<ServicePrincipalRole> possible() {
    return others(one -> one.isPossible() && !one.isComplete());
  }

  /** What each role may do of the set, from the smallest to the largest role. */
  public List<RoleCoverage> coverage() {
    return coverage;
  }

  /** The actions whose operations nobody named. */
  public List<String> unmappedActions() {
    return unmappedActions;
  }

  /** The advice in a few lines for people. */
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

  private Optional<ServicePrincipalRole> better(RoleCoverage least) {
    return largerThan(least)
        .filter(one -> one.isSurerThan(least))
        .findFirst()
        .map(RoleCoverage::role);
  }

  private Optional<ServicePrincipalRole> largestFor(RoleCoverage least) {
    return least.isComplete()
        ? Optional.empty()
        : largerThan(least).reduce((smaller, larger) -> larger).map(RoleCoverage::role);
  }

  private Stream<RoleCoverage> largerThan(RoleCoverage least) {
    return possibleCoverage().dropWhile(one -> !one.equals(least)).skip(1);
  }

  private Stream<RoleCoverage> possibleCoverage() {
    return coverage.stream().filter(RoleCoverage::isPossible);
  }

  private List<ServicePrincipalRole> others(Predicate<RoleCoverage> fit) {
    Optional<ServicePrincipalRole> least = least();
    return coverage.stream()
        .filter(fit)
        .map(RoleCoverage::role)
        .filter(role -> !least.equals(Optional.of(role)))
        .toList();
  }
}
