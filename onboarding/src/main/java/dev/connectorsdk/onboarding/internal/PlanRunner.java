package dev.connectorsdk.onboarding.internal;

import dev.connectorsdk.core.error.TransportException;
import dev.connectorsdk.onboarding.plan.PlanListener;
import dev.connectorsdk.onboarding.plan.PlanStep;
import dev.connectorsdk.onboarding.plan.StepState;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Runs steps in their order.
 *
 * @param listener receives each step before and after it is performed
 */
public record PlanRunner(PlanListener listener) {

  /** Inspects each step and performs none. Steps after a blocked one are not inspected. */
  public static List<PlanStep> inspect(List<? extends Step> steps) {
    List<PlanStep> states = new ArrayList<>();
    for (Step step : steps) {
      PlanStep state = step.inspect();
      states.add(state);
      if (state.state() == StepState.BLOCKED) {
        break;
      }
    }
    return withRest(states, steps);
  }

  /** Performs each step that is not done; ends at the first one that does not get done. */
  public List<PlanStep> run(List<? extends Step> steps) {
    List<PlanStep> states = new ArrayList<>();
    for (Step step : steps) {
      PlanStep state = run(step);
      states.add(state);
      if (!state.isDone()) {
        break;
      }
    }
    return withRest(states, steps);
  }

  private PlanStep run(Step step) {
    PlanStep found = step.inspect();
    listener.stepFound(found);
    if (found.isDone() || found.state() == StepState.BLOCKED) {
      return found;
    }
    PlanStep after = step.perform(found);
    listener.stepFinished(after);
    return after;
  }

  private static List<PlanStep> withRest(List<PlanStep> states, List<? extends Step> steps) {
    return append(states, steps.subList(states.size(), steps.size()));
  }

  /** Appends steps as blocked by the first state that is not done. */
  public static List<PlanStep> append(List<PlanStep> states, List<? extends Step> waiting) {
    List<PlanStep> all = new ArrayList<>(states);
    states.stream()
        .filter(state -> !state.isDone())
        .findFirst()
        .map(state -> "Waits for \"" + state.title() + "\".")
        .ifPresent(detail -> waiting.forEach(step -> all.add(step.blocked(detail, ""))));
    return all;
  }

  /**
   * Waits for a manual part. If the wait times out, the step stays as it was, with the reason; any
   * other failure ends the run.
   */
  public static PlanStep orUnfinished(PlanStep found, Supplier<PlanStep> wait) {
    try {
      return wait.get();
    } catch (TransportException e) {
      if (!isWaitTimeout(e)) {
        throw e;
      }
      String reason = String.valueOf(e.getMessage());
      return new PlanStep(found.id(), found.title(), found.state(), found.detail(), reason);
    }
  }

  /** Whether a wait timed out, and not one of the requests that it sent. */
  public static boolean isWaitTimeout(TransportException e) {
    return e.reason() == TransportException.Reason.TIMEOUT && e.attempts().isEmpty();
  }
}
