package dev.connectorsdk.onboarding.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The steps towards a goal, in their order. Holds no secret.
 *
 * @param goal what they lead to
 * @param steps the steps
 */
public record Plan(String goal, List<PlanStep> steps) {

  /** Copies the list. */
  public Plan {
    steps = List.copyOf(steps);
  }

  /** Whether nothing is left to do. */
  public boolean isComplete() {
    return steps.stream().allMatch(PlanStep::isDone);
  }

  /** The first step that is not done, absent if all are. */
  public Optional<PlanStep> next() {
    return steps.stream().filter(step -> !step.isDone()).findFirst();
  }

  /** The first step that cannot be done as things are, absent if there is none. */
  public Optional<PlanStep> blocked() {
    return steps.stream().filter(step -> step.state() == StepState.BLOCKED).findFirst();
  }

  /**
   * The step with an id.
   *
   * @throws IllegalArgumentException if the plan has none
   */
  public PlanStep step(String id) {
    return steps.stream()
        .filter(step -> step.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("The plan has no step " + id + "."));
  }

  /** The plan for a terminal, a line a step. */
  public String text() {
    return steps.stream()
        .map(
            step ->
                "%-8s %s: %s %s"
                    .formatted(step.state().word(), step.title(), step.detail(), step.reason())
                    .strip())
        .collect(Collectors.joining("\n", goal + "\n", "\n"));
  }
}
