package dev.connectorsdk.onboarding.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Ordered steps towards a goal. Contains no secret.
 *
 * @param goal the goal, as a sentence without a full stop
 * @param steps the steps, in the order in which they run
 */
public record Plan(String goal, List<PlanStep> steps) {

  /** Copies the list. */
  public Plan {
    steps = List.copyOf(steps);
  }

  /** Whether every step is done. */
  public boolean isComplete() {
    return next().isEmpty();
  }

  /** The first step that is not done, absent if the plan is complete. */
  public Optional<PlanStep> next() {
    return steps.stream().filter(step -> !step.isDone()).findFirst();
  }

  /** The first blocked step, absent if there is none. */
  public Optional<PlanStep> blocked() {
    return steps.stream().filter(step -> step.state() == StepState.BLOCKED).findFirst();
  }

  /**
   * Returns the step with an id.
   *
   * @throws IllegalArgumentException if the plan has no such step
   */
  public PlanStep step(String id) {
    return steps.stream()
        .filter(step -> step.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("The plan has no step " + id + "."));
  }

  /** Returns the plan as text for a terminal, one line per step. */
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
