package dev.connectorsdk.onboarding.internal;

import dev.connectorsdk.core.error.TransportException;
import dev.connectorsdk.onboarding.plan.PlanStep;
import dev.connectorsdk.onboarding.plan.StepState;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Goes through stages in their order.
 *
 * @param found told of each step before anything is done about it
 * @param ended told of each step after something was done about it
 */
public record Walk(Consumer<PlanStep> found, Consumer<PlanStep> ended) {

  /** How far each step is; nothing is changed. What follows a blocked step is not looked at. */
  public static List<PlanStep> look(List<? extends Stage> stages) {
    List<PlanStep> steps = new ArrayList<>();
    for (Stage stage : stages) {
      PlanStep step = stage.look();
      steps.add(step);
      if (step.state() == StepState.BLOCKED) {
        break;
      }
    }
    return withTheRest(steps, stages);
  }

  /** Does what is left of each; ends at the first step that does not get done. */
  public List<PlanStep> run(List<? extends Stage> stages) {
    List<PlanStep> steps = new ArrayList<>();
    for (Stage stage : stages) {
      PlanStep step = run(stage);
      steps.add(step);
      if (!step.isDone()) {
        break;
      }
    }
    return withTheRest(steps, stages);
  }

  private PlanStep run(Stage stage) {
    PlanStep step = stage.look();
    found.accept(step);
    if (step.isDone() || step.state() == StepState.BLOCKED) {
      return step;
    }
    PlanStep after = stage.carryOut(step);
    ended.accept(after);
    return after;
  }

  /** The steps that were not reached wait for the one where the walk ended. */
  private static List<PlanStep> withTheRest(List<PlanStep> steps, List<? extends Stage> stages) {
    return append(steps, stages.subList(steps.size(), stages.size()));
  }

  /** The steps, and each of the stages as one that waits for the first step that is not done. */
  public static List<PlanStep> append(List<PlanStep> steps, List<? extends Stage> waiting) {
    List<PlanStep> all = new ArrayList<>(steps);
    steps.stream()
        .filter(step -> !step.isDone())
        .findFirst()
        .map(step -> "Waits for \"" + step.title() + "\".")
        .ifPresent(words -> waiting.forEach(stage -> all.add(stage.heading().blocked(words, ""))));
    return all;
  }

  /** A person who did not come leaves the step manual; anything else ends the run. */
  public static PlanStep late(TransportException e, PlanStep found) {
    if (e.reason() != TransportException.Reason.TIMEOUT || !e.attempts().isEmpty()) {
      throw e;
    }
    String reason = String.valueOf(e.getMessage());
    return new PlanStep(found.id(), found.title(), found.state(), found.detail(), reason);
  }
}
